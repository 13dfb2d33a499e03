import { describe, expect, it } from 'vitest';
import { type Message, sentenceOf, type Texts } from '../../../lib/prompt/message.ts';
import { noteOf } from '../../../lib/prompt/note.ts';
import { inEnglish } from '../../../scripts/easel/english.ts';

const TEXTS = new Map([
  ['list.word', '<{word}>'],
  ['list.more', '{count} others'],
  ['here', 'this place'],
  ['one', '{words} is at {where}.'],
  ['many', '{words} are at {where}.'],
]);
const german: Texts = {
  language: 'de',
  text: (key, values, count) =>
    (TEXTS.get(key === 'said' ? (count === 1 ? 'one' : 'many') : key) ?? '').replace(
      /\{(\w+)\}/g,
      (_place, name: string) => values[name] ?? '',
    ),
};
const said = (words: string[], where: NonNullable<Message['params']>[string] = 'home') =>
  sentenceOf({ id: 'said', params: { words, where } }, german);

describe('the sentence of a message', () => {
  it('joins a list as the language does, and chooses singular or plural by it', () => {
    expect(said(['fox'])).toBe('<fox> is at home.');
    expect(said(['fox', 'hen'])).toBe('<fox> und <hen> are at home.');
    expect(said(['a', 'b', 'c', 'd', 'e'])).toBe('<a>, <b>, <c> und 2 others are at home.');
  });
  it('takes numbers, and messages that stand for their own text', () => {
    expect(said(['fox'], 7)).toBe('<fox> is at 7.');
    expect(said(['fox'], { id: 'here' })).toBe('<fox> is at this place.');
  });
  it('shortens what is long, between two characters', () => {
    expect(said(['x'.repeat(41)])).toBe(`<${'x'.repeat(39)}…> is at home.`);
    expect(said([`${'x'.repeat(38)}👩‍🚀 and more`]).isWellFormed()).toBe(true);
  });
  it('leaves what the user wrote as it is', () => {
    expect(said(['{where} $1 $&'])).toBe('<{where} $1 $&> is at home.');
  });
});

it('is read from the texts of the extension by the command line', () => {
  expect(inEnglish(noteOf('bad-ratio', '0:0'))).toBe(
    '"0:0" is no aspect ratio; write two numbers above zero, such as 3:2.',
  );
  expect(inEnglish(noteOf('too-long'))).toMatch(/^The text is too long/);
  expect(inEnglish({ id: 'check.foreignSyntax.message', params: { words: ['--ar 3:2', '--no text'] } })).toBe(
    '"--ar 3:2" and "--no text" are commands, which are not read among the words: take them out of them.',
  );
});
