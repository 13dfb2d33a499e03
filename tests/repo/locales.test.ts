import { parseYAML } from 'confbox';
import { describe, expect, test } from 'vitest';
import { filesIn, read, SOURCE } from './lib/files.ts';

function flatten(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === 'object' && value !== null ? flatten(value, name) : [[name, String(value)]];
  });
}

const locales = filesIn(['locales'], /\.yml$/).map((path) => ({
  path,
  texts: new Map(flatten(parseYAML(read(path)))),
}));
const english = locales.find(({ path }) => path.endsWith('en.yml'))?.texts ?? new Map<string, string>();
const source =
  filesIn(SOURCE, /\.tsx?$/)
    .map(read)
    .join('\n') + read('wxt.config.ts');

describe('locales', () => {
  test.each(locales)('$path has every text of the English one, with the same places', ({ texts }) => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    const places = (text = '') => [...text.matchAll(/\$\d/g)].map(String).sort();
    for (const [key, text] of texts) expect(places(text), key).toEqual(places(english.get(key)));
  });

  test('every key the code asks for exists', () => {
    const asked = [...source.matchAll(/\bt\(\s*'([\w.]+)'/g), ...source.matchAll(/__MSG_(\w+?)__/g)];
    const missing = asked
      .map(([, key]) => key ?? '')
      .filter((key) => !english.has(key) && !english.has(key.replace('_', '.')));
    expect(missing).toEqual([]);
  });

  test('every text is used', () => {
    const quoted = (key: string) =>
      source.includes(`'${key}'`) || source.includes(`__MSG_${key.replaceAll('.', '_')}__`);
    // Keys of a family are put together at run time: `field.${name}`.
    const families = [...source.matchAll(/\bt\(\s*`([^`]+)`/g)].map(
      ([, template = '']) =>
        new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`),
    );
    const family = (key: string) => families.some((pattern) => pattern.test(key));
    expect([...english.keys()].filter((key) => !quoted(key) && !family(key))).toEqual([]);
  });
});
