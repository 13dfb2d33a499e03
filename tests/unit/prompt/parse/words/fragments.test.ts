import { describe, expect, test } from 'vitest';
import { fragmentsOf } from '../../../../../lib/prompt/parse/words/index.ts';

const fragments = (text: string) => fragmentsOf(text).map(({ start, end }) => text.slice(start, end));

describe('a comma that joins', () => {
  test.each([
    'a small, round, moss-covered hobbit house with a bright yellow door',
    'with long, flowing hair',
    'a rustic, gourmet cheeseburger on a toasted bun',
    'a breathtaking, cascading waterfall',
    'thick, textured brushstrokes',
    'the room is calm, soft and dim',
    'a woman with freckles, an umbrella and gold earrings',
    'a man holding a red, white and blue flag',
    'a nook with a sleeping cat, hanging plants, and fairy lights',
    'a valley with hills, a river flowing through it, and a cabin',
    'a cat, a dog and a mouse',
    'a knight, who is tired, sits on a stone',
    'a woman in Paris, France',
    'A lone astronaut, helmet off, drifts through a flooded greenhouse.',
    'In the first panel, the detective stands under a lamp.',
    'a cat (small, red) on a mat',
  ])('%s', (text) => {
    expect(fragments(text)).toEqual([text.replace(/\.$/, '')]);
  });
});

describe('a comma that divides', () => {
  test.each([
    [['portrait of a tall, dark-haired woman with long, flowing hair', 'oil painting']],
    [['1girl', 'solo', 'long hair', 'looking at viewer']],
    [['portrait of a woman', 'oil painting', 'soft light and deep shadows']],
    [['a woman with red hair', 'oil painting', 'warm tones and soft shadows']],
    [['a warrior', 'fierce and determined', 'braided hair']],
    [['a fox sits on a wall', 'watching the sunrise']],
    [['A fox runs through the snow', 'oil painting', 'soft light']],
    [['crowd in the dark', 'black and white photo']],
    [['a kitchen', 'teal and orange']],
    [['a cute bee with a happy smile', 'watercolor and ink drawing']],
    [['a human', 'sword', 'forest']],
    [['a logo', 'avoid gradients']],
    [['Katze im Schnee', 'ruhiger Hintergrund']],
  ])('%j', (expected) => {
    expect(fragments(expected.join(', '))).toEqual(expected);
  });
});

test.each([
  ['a fox; a hare; ferns press against the glass.', ['a fox', 'a hare', 'ferns press against the glass']],
  ['cat, , ,sitting,, ', ['cat', 'sitting']],
  ['杰作，最佳质量，白色长裙', ['杰作', '最佳质量', '白色长裙']],
  ['a poster saying \uE001\uE001\uE001, bold', ['a poster saying \uE001\uE001\uE001', 'bold']],
])('%s', (text, expected) => {
  expect(fragments(text)).toEqual(expected);
});

test('looks at the span only', () => {
  expect(fragmentsOf('no, a fox, snow, no', { start: 4, end: 15 })).toEqual([
    { start: 4, end: 9 },
    { start: 11, end: 15 },
  ]);
});

test.each([
  ['a girl on a rooftop – realistic photo', ['a girl on a rooftop', 'realistic photo']],
  ['logo - coffee shop - flat', ['logo', 'coffee shop', 'flat']],
  ['the 1990 – 2000 exhibition', ['the 1990 – 2000 exhibition']],
  ['a well-lit room', ['a well-lit room']],
  [
    'The old house – gray and silent – stands on a hill.',
    ['The old house – gray and silent – stands on a hill'],
  ],
])('a spaced dash divides like a comma, but not a sentence: %s', (text, expected) => {
  expect(fragments(text)).toEqual(expected);
});
