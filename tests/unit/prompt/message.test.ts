import { describe, expect, it } from 'vitest';
import { type Message, type MessageValue, sentenceOf, type Texts } from '../../../lib/prompt/message.ts';
import { noteOf } from '../../../lib/prompt/note.ts';
import { inEnglish } from '../../../scripts/easel/english.ts';

const textsOf = (language: string, texts: Record<string, string>): Texts => ({
  language,
  text: (key) => (Object.hasOwn(texts, key) ? (texts[key] ?? '') : ''),
});

const german = textsOf('de', {
  'list.word': '<{word}>',
  'list.more': '{count} weitere',
  'check.thisGenerator': 'hier',
  'check.qualityWords.message.one': '{words} ist Rauschen für {target}.',
  'check.qualityWords.message.other': '{words} sind Rauschen für {target}.',
});
const said = (words: readonly string[], target: MessageValue = 'FLUX') =>
  sentenceOf({ id: 'check.qualityWords.message', params: { words, target } }, german);

describe('the sentence of a message', () => {
  it('joins a list as the language does, and chooses the plural form by it', () => {
    expect(said(['fox'])).toBe('<fox> ist Rauschen für FLUX.');
    expect(said(['fox', 'hen'])).toBe('<fox> und <hen> sind Rauschen für FLUX.');
    expect(said(['a', 'b', 'c', 'd', 'e'])).toBe('<a>, <b>, <c> und 2 weitere sind Rauschen für FLUX.');
  });
  it('writes numbers, months and lists as the language does, and takes messages for their own text', () => {
    expect(said(['fox'], 12_345.5)).toBe('<fox> ist Rauschen für 12.345,5.');
    expect(said(['fox'], { month: '2026-03' })).toBe('<fox> ist Rauschen für März 2026.');
    expect(said(['fox'], { id: 'check.thisGenerator' })).toBe('<fox> ist Rauschen für hier.');
    expect(said(['fox'], { list: ['a', 1000, { id: 'check.thisGenerator' }] })).toBe(
      '<fox> ist Rauschen für a, 1.000 und hier.',
    );
  });
  it('shortens what is long, between two characters', () => {
    expect(said(['x'.repeat(41)])).toBe(`<${'x'.repeat(39)}…> ist Rauschen für FLUX.`);
    expect(said([`${'x'.repeat(38)}👩‍🚀 and more`]).isWellFormed()).toBe(true);
  });
  it('leaves what the user wrote as it is', () => {
    expect(said(['{target} $1 $&'])).toBe('<{target} $1 $&> ist Rauschen für FLUX.');
  });
});

describe('plural forms are those of the language', () => {
  const polish = textsOf('pl', {
    'list.more.one': 'jeszcze {count} słowo',
    'list.more.few': 'jeszcze {count} słowa',
    'list.more.many': 'jeszcze {count} słów',
    'list.more.other': 'jeszcze {count} słowa',
  });
  it.each([
    [1, 'jeszcze 1 słowo'],
    [3, 'jeszcze 3 słowa'],
    [5, 'jeszcze 5 słów'],
    [12, 'jeszcze 12 słów'],
    [22, 'jeszcze 22 słowa'],
    [1.5, 'jeszcze 1,5 słowa'],
    [12_000, 'jeszcze 12\u00a0000 słów'],
  ])('Polish, %d', (count, text) => {
    expect(sentenceOf({ id: 'list.more', params: { count } }, polish)).toBe(text);
  });

  it('Arabic has six, and its own digits where its region has them', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
    const arabic = textsOf(
      'ar-EG',
      Object.fromEntries(forms.map((form) => [`list.more.${form}`, `${form} {count}`])),
    );
    const all = [0, 1, 2, 3, 11, 100].map((count) =>
      sentenceOf({ id: 'list.more', params: { count } }, arabic),
    );
    expect(all).toEqual(['zero ٠', 'one ١', 'two ٢', 'few ٣', 'many ١١', 'other ١٠٠']);
  });

  it('Japanese has one, and needs no group', () => {
    const japanese = textsOf('ja', { 'list.more': '他{count}件' });
    expect(sentenceOf({ id: 'list.more', params: { count: 1 } }, japanese)).toBe('他1件');
  });

  it('takes the form for all else where one is missing', () => {
    const half = textsOf('pl', { 'list.more.other': '+{count}' });
    expect(sentenceOf({ id: 'list.more', params: { count: 3 } }, half)).toBe('+3');
  });
});

it('is refused by the compiler where its key or a value is wrong', () => {
  const wrong: Message[] = [
    // @ts-expect-error There is no such text.
    { id: 'check.noSuchRule.message' },
    // @ts-expect-error Its place has no value.
    { id: 'list.word' },
    // @ts-expect-error Its place has another name.
    { id: 'list.word', params: { words: 'fox' } },
    // @ts-expect-error It has no place.
    { id: 'note.tooLong', params: { words: 'fox' } },
    // @ts-expect-error Its places have numbers: it is asked for by `t`.
    { id: 'lock.field' },
  ];
  expect(wrong).toHaveLength(5);
});

it('is read from the texts of the extension by the command line', () => {
  expect(inEnglish(noteOf('bad-ratio', '0:0'))).toBe(
    '"0:0" is no aspect ratio; write two numbers above zero, such as 3:2.',
  );
  expect(inEnglish(noteOf('too-long'))).toMatch(/^The text is too long/);
  expect(inEnglish({ id: 'check.foreignSyntax.message', params: { words: ['--ar 3:2', '--no text'] } })).toBe(
    '"--ar 3:2" and "--no text" are commands, which are not read among the words: take them out of them.',
  );
  expect(inEnglish({ id: 'check.foreignSyntax.fix', params: { count: 1 } })).toBe('Take it out of the words');
  expect(inEnglish({ id: 'check.foreignSyntax.fix', params: { count: 2 } })).toBe(
    'Take them out of the words',
  );
});
