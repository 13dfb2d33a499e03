import { expect, test } from 'vitest';
import { filesIn, read } from './lib/files.ts';

const SHEETS = filesIn(['components', 'entrypoints'], /\.css$/);
const COLOR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(/i;

test('a style sheet names no color of its own: components/ui/tokens.css has them all, and is measured', () => {
  const sheets = SHEETS.filter((path) => !path.endsWith('/tokens.css'));
  expect(sheets.length).toBeGreaterThan(10);
  const wrong = sheets.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (COLOR.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test('no style sheet asks for the direction of writing: the build would write it as a list of languages', () => {
  expect(SHEETS.filter((path) => /:dir\(/.test(read(path)))).toEqual([]);
});

test('what the popup shows does not ask for the size of the window, which Chromium changes twice at each key', () => {
  const sheets = SHEETS.filter((path) => !/options|welcome/.test(path));
  const asks = (path: string) =>
    read(path)
      .split('\n')
      .filter((line) => /@media[^{]*(?:width|height)|\d(?:[dsl]?v[hw]|vmin|vmax)\b/.test(line))
      .map((line) => `${path}: ${line.trim()}`);
  // The panel's height. The popup has another one, and what is not used costs nothing.
  expect(sheets.flatMap(asks)).toEqual([
    'components/easel/Shell.css: height: 100dvh;',
    'components/easel/Shell.css: height: var(--granted-height, 100dvh);',
  ]);
});

/** What differs between left and right, or names one of them. */
const SIDED =
  /\b(?:padding|margin|inset):\s*(?:\S+|calc\(.*?\)) (\S+) \S+ (?!\1;)\S+;|\b(?:padding|margin|border)-(?:left|right)\b|^\s*(?:left|right):|text-align: (?:left|right)/;

test('a style sheet names no left and right: from right to left the sides are the other ones', () => {
  const wrong = SHEETS.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (SIDED.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});

test('a class is styled in one style sheet: pages share them, and two that chance to be called alike would mix', () => {
  const owners = new Map<string, Set<string>>();
  for (const path of SHEETS) {
    for (const [, name = ''] of read(path).matchAll(/^\s*\.([\w-]+)\s*[,{]/gm))
      owners.set(name, (owners.get(name) ?? new Set()).add(path));
  }
  expect([...owners].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths])).toEqual(
    [],
  );
});
