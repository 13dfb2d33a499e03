import { generateChromeMessagesText, parseMessagesText, SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { stringifyYAML } from 'confbox/yaml';
import { describe, expect, test } from 'vitest';
import { keysOf, sentenceOf } from '../../lib/prompt/message.ts';
import { filesIn, read, SOURCE } from './lib/files.ts';
import { faultsOf, groupsOf, type Locale, readLocale } from './lib/locale.ts';
import { stringsIn } from './lib/strings.ts';

const ENGLISH = read('locales/en.yml');
const english = readLocale(ENGLISH);
const strings = filesIn(SOURCE, /\.tsx?$/).flatMap(stringsIn);
const inManifest = [...read('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name ?? '');

describe('locales', () => {
  test.each(filesIn(['locales'], /\.yml$/))('%s has every text, form and place', (path) => {
    const name = /([\w]+)\.yml$/.exec(path)?.[1] ?? '';
    expect(SUPPORTED_LOCALES).toContain(name);
    expect(faultsOf(name.replace('_', '-'), readLocale(read(path)), english)).toEqual([]);
  });

  test('every key the code asks for exists', () => {
    const key = new RegExp(`^(?:${groupsOf(ENGLISH).join('|')})\\.[\\w.]+$`);
    const asked = strings.filter(({ text }) => key.test(text) && !/\.(?:html|css|js|ts)$/.test(text));
    expect(asked.length).toBeGreaterThan(400);
    const missing = asked.filter(({ text }) => !english.has(text)).map(({ at, text }) => `${at}: ${text}`);
    expect(missing).toEqual([]);
    const names = new Set([...english.keys()].map((one) => one.replaceAll('.', '_')));
    expect(inManifest.filter((name) => !names.has(name))).toEqual([]);
  });

  test('every text is used', () => {
    const whole = new Set([
      ...strings.map(({ text }) => text),
      ...inManifest.map((one) => one.replace('_', '.')),
    ]);
    // Keys of a family are put together at run time: `field.${name}`.
    const families = [...whole]
      .filter((text) => /^[a-z]\w*\.[\w.{}]*\{\}/i.test(text))
      .map((text) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('{}', '[^.]+')}$`));
    const unused = [...english.keys()].filter(
      (key) => !whole.has(key) && !families.some((family) => family.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('one more language is one more file', () => {
  const POLISH = new Intl.PluralRules('pl').resolvedOptions().pluralCategories;
  const longer = (text: string) => `ąę ${text.replace(/[aeiou](?![^{]*\})/g, '$&$&')} źż`;

  /** A file of that language as a translator would make it of the English one. */
  function polishFile(change: (texts: Map<string, Map<string, string>>) => void = () => {}): string {
    const texts = new Map(
      [...english].map(([key, forms]) => {
        const model = forms.get('') ?? forms.get('one') ?? '';
        const names = forms.has('') ? [''] : POLISH;
        return [
          key,
          new Map(names.map((name) => [name, name === '' ? longer(model) : `${name} ${longer(model)}`])),
        ];
      }),
    );
    texts.set('language.tag', new Map([['', 'pl']]));
    change(texts);
    const file: Record<string, unknown> = {};
    for (const [key, forms] of texts)
      for (const [form, text] of forms) put(file, [...key.split('.'), ...(form === '' ? [] : [form])], text);
    return stringifyYAML(file);
  }

  function put(into: Record<string, unknown>, [first = '', ...rest]: string[], text: string): void {
    if (rest.length === 0) into[first] = text;
    else {
      into[first] ??= {};
      put(into[first] as Record<string, unknown>, rest, text);
    }
  }

  const faults = (change?: Parameters<typeof polishFile>[0]) =>
    faultsOf('pl', readLocale(polishFile(change)), english);

  test('with the plural forms of its own, it has no fault, and is built for the browser', () => {
    expect(faults()).toEqual([]);
    const built = JSON.parse(generateChromeMessagesText(parseMessagesText(polishFile(), 'YAML')));
    const texts = { language: 'pl', text: (key: string) => built[key.replaceAll('.', '_')]?.message ?? '' };
    for (const key of english.keys()) expect(keysOf(key, 5, 'pl').map(texts.text).join(''), key).not.toBe('');
    const said = [1, 2, 5].map((count) => sentenceOf({ id: 'draw.more', params: { count } }, texts));
    expect(said).toEqual([
      'one ąę 1 mooree fiieeld źż',
      'few ąę 2 mooree fiieeld źż',
      'many ąę 5 mooree fiieeld źż',
    ]);
  });

  test.each<[string, Parameters<typeof polishFile>[0], string]>([
    ['a text', (texts) => texts.delete('note.tooLong'), 'note.tooLong is missing'],
    ['a form', (texts) => texts.get('draw.more')?.delete('few'), 'draw.more lacks the form for few'],
    [
      'a place',
      (texts) => texts.set('list.word', new Map([['', 'word']])),
      'list.word has no place for {word}',
    ],
    [
      'all forms',
      (texts) => texts.set('draw.more', new Map([['', '{count}']])),
      'draw.more has no plural forms',
    ],
    [
      'its tag',
      (texts) => texts.set('language.tag', new Map([['', 'en']])),
      'language.tag is en, and the file is that of pl',
    ],
    ['words', (texts) => texts.set('note.tooLong', new Map([['', ' ']])), 'note.tooLong is empty'],
  ])('is told where it lacks %s', (_what, change, fault) => expect(faults(change)).toEqual([fault]));

  test('may give forms to a text that has none in English, and none where it has one form only', () => {
    const forms = new Map(POLISH.map((form) => [form, `{word} ${form}`]));
    expect(faults((texts) => texts.set('list.word', forms))).toEqual([]);
    const japanese: Locale = new Map(
      [...english].map(([key, all]) => [
        key,
        new Map([['', key === 'language.tag' ? 'ja' : [...all.values()].join(' ')]]),
      ]),
    );
    expect(faultsOf('ja', japanese, english)).toEqual([]);
  });

  test('the forms of the library that builds the files are refused', () => {
    expect(() => readLocale('a:\n  1: one\n  n: many\n')).toThrow('write one and other');
  });
});

describe('the coach', () => {
  const rules = filesIn(['lib/prompt/lint/rules'], /\.ts$/).filter((path) => !path.endsWith('index.ts'));

  test('names its messages by literal keys, each rule those of its own', () => {
    for (const path of rules) {
      const id = /([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
      const own = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const keys = stringsIn(path).filter(({ text }) => /^(?:check|note|list)\./.test(text));
      const expected = id === 'contradicting-terms' ? 'conflictingTerms' : own;
      expect(new Set(keys.map(({ text }) => text.split('.')[1])), path).toEqual(new Set([expected]));
      expect(
        keys.filter(({ text }) => text.includes('{}')),
        path,
      ).toEqual([]);
    }
  });
});
