import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { filesIn, read, SOURCE } from './lib/files.ts';

/** The texts of a message: one, or a singular and a plural. */
const textsOf = (message: ParsedMessage): string[] =>
  message.type === 'plural' ? Object.values(message.plurals) : [message.message];

const locales = filesIn(['locales'], /\.yml$/).map((path) => ({
  path,
  texts: new Map(
    parseMessagesText(read(path), 'YAML')
      .filter(({ key }) => !key.join('').startsWith('@@'))
      .map((message) => [message.key.join('.'), textsOf(message)]),
  ),
}));
const english = locales.find(({ path }) => path.endsWith('en.yml'))?.texts ?? new Map<string, string[]>();
const source =
  filesIn(SOURCE, /\.tsx?$/)
    .map(read)
    .join('\n') + read('wxt.config.ts');

/** Keys of messages, as `lib` names them. */
const NAMED_IN_LIB = /'((?:check|note|list|storage|record|import)\.[A-Za-z.]+)'/g;

/** A source without its comments. */
const code = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('locales', () => {
  test.each(locales)('$path has every text of the English one, with the same places', ({ texts }) => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    // A plural may do without a place: `Remove "4K"`, `Remove the quality words`.
    const places = (forms: string[] = []) => [...new Set(forms.join(' ').match(/\$\d|\{\w+\}/g))].sort();
    for (const [key, forms] of texts) expect(places(forms), key).toEqual(places(english.get(key)));
  });

  test('every key the code asks for exists', () => {
    const asked = [
      ...source.matchAll(/\bt\(\s*'([\w.]+)'/g),
      ...source.matchAll(/__MSG_(\w+?)__/g),
      ...source.matchAll(NAMED_IN_LIB),
    ];
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

describe('the coach', () => {
  const rules = filesIn(['lib/prompt/lint/rules'], /\.ts$/).filter((path) => !path.endsWith('index.ts'));

  test('names its messages by literal keys, each rule those of its own', () => {
    for (const path of rules) {
      const id = /([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
      const own = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const groups = [...code(path).matchAll(NAMED_IN_LIB)].map(([, key = '']) => key.split('.')[1]);
      const expected = id === 'contradicting-terms' ? 'conflictingTerms' : own;
      expect(new Set(groups), path).toEqual(new Set([expected]));
      expect(code(path), path).not.toMatch(/`(?:check|note)\./);
    }
  });
});

/** The literals of a source, as its reader comes to them, without what is put into templates. */
const literals = (path: string) =>
  [...code(path).matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, , said = '']) =>
    said.replace(/\$\{[^}]*\}/g, ''),
  );

test.each([
  ['lib/prompt/lint', /\b(?:is|are|was|were|does|do|will|may|cannot|not)\b.*[.:;]$/],
  // A name is one word, or several joined by signs.
  ['lib/storage', /[A-Za-z]{2,},? [A-Za-z]{2,}/],
])('%s holds no sentence: it stands in the locales', (folder, sentence) => {
  const wrong = filesIn([folder], /\.ts$/).flatMap((path) =>
    literals(path)
      .filter((said) => sentence.test(said))
      .map((said) => `${path}: ${said}`),
  );
  expect(wrong).toEqual([]);
});
