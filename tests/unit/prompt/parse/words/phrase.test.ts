import { expect, test } from 'vitest';
import { describePhrase } from '../../../../../lib/prompt/parse/words/index.ts';

/** The text cut before the action `>` and before the place `@`. */
function cut(text: string): string {
  const { action, place } = describePhrase(text);
  const cuts = [...text].map(
    (letter, at) => (at === action?.start ? '>' : '') + (at === place ? '@' : '') + letter,
  );
  return cuts.join('');
}

test.each([
  'a woman in a red dress >walking her dog @in the snow at night',
  'an old man >feed pigeons @in the park',
  'portrait of a tall woman with long, flowing hair >looking at the camera',
  'a dog wearing a crown >sits @on a throne',
  'a harbor @at low tide',
  'a narrow canal @in Venice at dusk',
  'a house >covered in snow @on a hill',
  'a badger >delicately sniffing a rose',
  'a man >is slowly walking his dog',
  'a castle with smoke rising from its towers',
  'a woman with her hair blowing @in the wind',
  'a cat with its tail raised',
  'a girl with braids >holding a doll',
  'a mural of a street artist >painting a wall',
  'a couple in love @on a bench',
  'a fox in the style of Monet',
  'a man who is cooking in a kitchen',
  'a girl with a ring on her finger',
  'a bird >flying over the sea',
  'oil on canvas',
  'a seal >balancing a ball on its nose',
  '@in a misty forest at dawn',
  'a red apple',
])('%s', (expected) => {
  expect(cut(expected.replace(/[>@]/g, ''))).toBe(expected);
});

test.each([
  ['a red fox', 'noun phrase', false],
  ['soft and dim', 'adjectives', false],
  ['full of life', 'adjectives', false],
  ['looking at viewer', 'verb phrase', false],
  ['Keep the face unchanged', 'verb phrase', true],
  ['in the style of Monet', 'prepositional', false],
  ['a fox sits on a wall', 'clause', true],
  ['There is a dog', 'clause', true],
  ['It’s munching on a leaf', 'clause', true],
  ['a sign that reads \uE001\uE001', 'noun phrase', false],
  ['outdoors', 'adverb', false],
  ['ruhiger Hintergrund mit Licht', 'unknown', false],
  ['', 'unknown', false],
])('%s is %s', (text, kind, finite) => {
  expect(describePhrase(text)).toMatchObject({ kind, finite });
});

test('tells the noun phrases, the verb and its form, with offsets in the whole text', () => {
  const text = 'moss, two old friends are drinking tea';
  expect(describePhrase(text, { start: 6, end: text.length })).toEqual({
    kind: 'clause',
    nouns: [
      { start: 6, end: 21, head: 'friends', plural: true },
      { start: 35, end: 38, head: 'tea', plural: false },
    ],
    action: { start: 22, end: text.length, form: 'finite', verb: 'drinking' },
    place: null,
    finite: true,
    english: true,
  });
});
