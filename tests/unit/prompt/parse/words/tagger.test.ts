import { expect, test } from 'vitest';
import { type Tag, tagWords } from '../../../../../lib/prompt/parse/words/index.ts';

const SHORT: Record<Tag, string> = {
  determiner: 'D',
  number: '#',
  pronoun: 'O',
  adjective: 'J',
  adverb: 'R',
  noun: 'N',
  action: 'G',
  participle: 'P',
  verb: 'V',
  infinitive: 'I',
  preposition: 'in',
  conjunction: '&',
  relative: 'that',
  sign: ',',
  opaque: '*',
  unknown: '?',
};

const tags = (text: string) =>
  tagWords(text)
    .map(({ tag }) => SHORT[tag])
    .join(' ');

test.each([
  // What describes, and what is done.
  ['piercing blue eyes', 'J J N'],
  ['flowing red hair', 'J J N'],
  ['holding hands', 'G N'],
  ['wearing sunglasses', 'G N'],
  ['a jungle clearing', 'D N N'],
  ['the setting sun', 'D N N'],
  ['a light shining on a street', 'D N G in D N'],
  ['an oil painting of a robot painting a wall', 'D N N in D N G D N'],
  ['studio lighting', 'N N'],
  ['butterfly lighting with soft fill', 'N N in J N'],
  ['an old brass diving helmet', 'D J N J N'],
  ['ivy covering walls', 'N G N'],
  ['a vendor selling glowing noodles', 'D N G J N'],
  ['over misty, rolling, sunlit valleys', 'in J , J , J N'],
  ['a brightly lit room', 'D R J N'],
  ['a young badger delicately sniffing a rose', 'D J N R G D N'],
  ['snow covered mountains', 'N J N'],
  ['an owl perched on a branch', 'D N P in D N'],
  ['lit by a lamp', 'P in D N'],
  ['a ship being tossed by waves', 'D N G P in N'],
  // Verbs of sentences.
  ['a cat chases a red dot', 'D N V D J N'],
  ['an old man feed pigeons', 'D J N V N'],
  ['a cat sleep on a pile', 'D N V in D N'],
  ['the sun sets behind hills', 'D N V in N'],
  ['two friends drink tea and play chess', '# N V N & V N'],
  ['it stands proudly', 'O V R'],
  ['a sign that reads', 'D N that V'],
  ['the design features bold outlines', 'D N V J N'],
  ['Place it on the floor', 'V O in D N'],
  ['starting to rain', 'G in I'],
  ['a woman’s face', 'D N N'],
  ['city street lights', 'N N N'],
  ['a watering can', 'D N N'],
  ['a cat can jump', 'D N V V'],
  // Nouns that are adjectives as well.
  ['a human', 'D N'],
  ['at sunset', 'in N'],
  ['a cup full of coffee', 'D N J in N'],
  ['black and white stripes', 'J & J N'],
  ['in front of a house', 'in in in D N'],
  ['leaning on each other', 'G in O O'],
  // What is no word.
  ['a \uE001\uE001\uE001 sign', 'D * N'],
  ['a tiny 居酒屋 at night', 'D J ? in N'],
  ['🦊 wearing 🧥', '* G *'],
  ['\uE000red dr\uE000ess\uE000', 'J N'],
])('%s: %s', (text, expected) => {
  expect(tags(text)).toBe(expected);
});

test.each([
  ['sun-drenched 8-bit f/1.8 85mm long_hair 10,000 16:9 #F5C542', 8],
  ['the dancers’ shoes', 3],
  ['35mmレンズ', 2],
])('keeps words whole: %s', (text, count) => {
  expect(tagWords(text)).toHaveLength(count);
});

test('gives offsets in the text as it came', () => {
  const text = 'a \uE000red\uE000 fo\uE000x, “old”';
  expect(tagWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'a',
    'red',
    'fo\uE000x',
    ',',
    '“',
    'old',
    '”',
  ]);
});
