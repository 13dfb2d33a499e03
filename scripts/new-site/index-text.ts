import { constantName } from './constant-name.ts';

/**
 * The index of the catalogue with one more entry, the last of the picture sites.
 * @throws where the index does not look as it should
 */
export function indexText(text: string, id: string): string {
  const lines = text.split('\n');
  const entry = /^import \{ \w+ \} from '\.\/entries\/(.+)\.ts';$/;
  const own = `import { ${constantName(id)} } from './entries/${id}.ts';`;
  const after = lines.findIndex((line) => (entry.exec(line)?.[1] ?? '') > id);
  const last = lines.findLastIndex((line) => entry.test(line));
  if (last < 0) throw new Error('lib/sites/index.ts imports no entries: nothing was changed.');
  lines.splice(after < 0 ? last + 1 : after, 0, own);
  const list = lines.findIndex((line) => line.startsWith('export const PICTURE_SITES'));
  const end = lines.indexOf('];', list);
  if (list < 0 || end < 0) throw new Error('lib/sites/index.ts has no PICTURE_SITES: nothing was changed.');
  lines.splice(end, 0, `  ${constantName(id)},`);
  return lines.join('\n');
}
