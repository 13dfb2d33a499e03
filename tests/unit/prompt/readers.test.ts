import { describe, expect, it } from 'vitest';
import { readAttention, readComposed, type Weighed, withoutCommands } from './readers/a1111.ts';
import { readSchedule } from './readers/a1111-schedule.ts';
import { frontEnd, readWeights } from './readers/comfyui.ts';
import { readCompel } from './readers/compel.ts';
import { outcomes } from './readers/dynamic-prompts.ts';
import { permutations, readMidjourney, shares } from './readers/midjourney.ts';
import { readNovelai } from './readers/novelai.ts';

/** The readers the printing is judged by are themselves judged by the grammars' own examples. */
const rounded = (read: Weighed[]) => read.map(([text, weight]) => [text, Number(weight.toFixed(4))]);

describe('AUTOMATIC1111', () => {
  // The first six stand in modules/prompt_parser.py; the others follow from its rule.
  it.each<[string, Weighed[]]>([
    [
      'an (important) word',
      [
        ['an ', 1],
        ['important', 1.1],
        [' word', 1],
      ],
    ],
    ['(unbalanced', [['unbalanced', 1.1]]],
    ['\\(literal\\]', [['(literal]', 1]]],
    ['(unnecessary)(parens)', [['unnecessaryparens', 1.1]]],
    [
      'a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).',
      [
        ['a ', 1],
        ['house', 1.573],
        [' ', 1.1],
        ['on', 1],
        [' a ', 1.1],
        ['hill', 0.55],
        [', sun, ', 1.1],
        ['sky', 1.4641],
        ['.', 1.1],
      ],
    ],
    [
      '(a, (b:1.5):1.2)',
      [
        ['a, ', 1.2],
        ['b', 1.8],
      ],
    ],
    [
      '((a:1.2) b)',
      [
        ['a', 1.32],
        [' b', 1.1],
      ],
    ],
    ['((house:1.3))', [['house', 1.43]]],
    [
      '[cat] dog',
      [
        ['cat', 0.9091],
        [' dog', 1],
      ],
    ],
    [
      'red BREAK blue',
      [
        ['red', 1],
        ['BREAK', -1],
        ['blue', 1],
      ],
    ],
    ['(city at 5:30)', [['city at 5', 30]]],
    ['(city at 5:30:1.2)', [['city at 5:30', 1.2]]],
    ['ratio 16:9', [['ratio 16:9', 1]]],
    ['smile :\\)', [['smile :)', 1]]],
  ])('%s', (text, read) => expect(rounded(readAttention(text))).toEqual(read));

  it.each([
    ['a [b:3]', { 3: 'a ', 10: 'a b' }],
    ['a [b : c : 1] d', { 1: 'a b  d', 10: 'a  c  d' }],
    ['a[b:[c:d:2]:1]e', { 1: 'abe', 2: 'ace', 10: 'ade' }],
    ['[fe|]male', { 1: 'female', 2: 'male', 3: 'female' }],
    ['a [unbalanced', { 1: 'a [unbalanced', 10: 'a [unbalanced' }],
    ['a [b::3]', { 3: 'a b', 4: 'a ' }],
    ['a [b:0.5]', { 5: 'a ', 6: 'a b' }],
  ])('%s in ten steps', (text, steps) => {
    const drawn = readSchedule(text, 10);
    for (const [step, words] of Object.entries(steps)) expect(drawn[Number(step) - 1]).toBe(words);
  });

  it('takes out comments and networks, and divides at AND', () => {
    expect(withoutCommands('a fox #ff0000 car')).toEqual({ text: 'a fox ', networks: [] });
    expect(withoutCommands('a <lora:x:0.8> fox').networks).toEqual(['<lora:x:0.8>']);
    expect(readComposed('a cat :1.2 AND a dog')).toEqual([
      ['a cat', 1.2],
      [' a dog', 1],
    ]);
  });
});

describe('ComfyUI', () => {
  it.each<[string, Weighed[]]>([
    [
      'an (important) word',
      [
        ['an ', 1],
        ['important', 1.1],
        [' word', 1],
      ],
    ],
    ['(unbalanced', [['(unbalanced', 1]]],
    ['\\(literal\\]', [['(literal\\]', 1]]],
    [
      '(unnecessary)(parens)',
      [
        ['unnecessary', 1.1],
        ['parens', 1.1],
      ],
    ],
    [
      'a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).',
      [
        ['a ', 1],
        ['(((house:1.3)) [on] a (hill:0.5), sun, (((sky))).', 1],
      ],
    ],
    [
      '(a, (b:1.5):1.2)',
      [
        ['a, ', 1.2],
        ['b', 1.5],
      ],
    ],
    [
      '((a:1.2) b)',
      [
        ['a', 1.2],
        [' b', 1.1],
      ],
    ],
    ['((house:1.3))', [['house', 1.3]]],
    ['[cat] dog', [['[cat] dog', 1]]],
    ['red BREAK blue', [['red BREAK blue', 1]]],
    ['(city at 5:30)', [['city at 5', 30]]],
    ['ratio 16:9', [['ratio 16:9', 1]]],
    ['smile :\\)', [['smile :)', 1]]],
  ])('%s', (text, read) => expect(rounded(readWeights(text))).toEqual(read));

  it('chooses at braces, spares escaped ones and cuts comments', () => {
    expect([0, 1].map((at) => frontEnd('{day|night}', () => at))).toEqual(['day', 'night']);
    expect(frontEnd('a \\{b\\}')).toBe('a {b}');
    expect(frontEnd('see https://x.y')).toBe('see https:');
    expect(frontEnd('a /* b */ c')).toBe('a  c');
  });
});

it.each<[string, Weighed[]]>([
  ['flames++', [['flames', 1.21]]],
  ['(flames)0.5', [['flames', 0.5]]],
  [
    '(flowers)--- flames+++',
    [
      ['flowers', 0.729],
      [' ', 1],
      ['flames', 1.331],
    ],
  ],
  ['fire (flames)', [['fire flames', 1]]],
  ['a hot-dog', [['a hot-dog', 1]]],
  ['an (unbalanced fox', [['an (unbalanced fox', 1]]],
  ['a \\(fox\\)1.2 \\"x\\"', [['a (fox)1.2 "x"', 1]]],
])('InvokeAI: %s', (text, read) => expect(rounded(readCompel(text).parts[0]?.fragments ?? [])).toEqual(read));

it('InvokeAI puts two prompts together', () => {
  const { parts, joined } = readCompel('("fire", "flames").and(2,1)');
  expect(joined).toBe('and');
  expect(parts.map(({ weight, fragments }) => [fragments[0]?.[0], weight])).toEqual([
    ['fire', 2],
    ['flames', 1],
  ]);
});

it('NovelAI reads braces, brackets and numbers', () => {
  expect(rounded(readNovelai('{{x}} [y] 1.5::z:: w'))).toEqual([
    ['x', 1.1025],
    [' ', 1],
    ['y', 0.9524],
    [' ', 1],
    ['z', 1.5],
    [' w', 1],
  ]);
});

describe('Midjourney', () => {
  it.each([
    ['a {red, green, yellow} bird', ['a red bird', 'a green bird', 'a yellow bird']],
    ['a {red, pastel \\, yellow} bird', ['a red bird', 'a pastel, yellow bird']],
    ['a fox --ar {3:2, 1:1}', ['a fox --ar 3:2', 'a fox --ar 1:1']],
  ])('%s', (text, all) => expect(permutations(text)).toEqual(all));

  it('expands braces within braces', () => {
    const text =
      'A {sculpture, painting} of a {seagull {on a pier, on a beach}, poodle {on a sofa, in a truck}}.';
    const all = permutations(text);
    expect(new Set(all).size).toBe(8);
    expect(all).toContain('A painting of a poodle in a truck.');
  });

  it('weighs the parts by their shares', () => {
    const read = (text: string) => shares(readMidjourney(text));
    expect(read('vibrant tulip fields:: red::-.5')).toEqual(read('vibrant tulip fields --no red'));
    expect(read('cup::2 cake')).toEqual(read('cup::4 cake::2'));
    expect(() => readMidjourney('red::-2 tulips')).toThrow();
  });

  it('reads flags', () => {
    const { flags } = readMidjourney('still life painting --no fruit, shadows, bright colors');
    expect(flags).toEqual([['no', 'fruit, shadows, bright colors']]);
    expect(
      readMidjourney('example --ar 2:1 --stylize 80 --v 6 Job ID: a7421d2f-1111-4222-8333-444455556666'),
    ).toEqual({
      images: [],
      parts: [['example', 1]],
      flags: [
        ['ar', '2:1'],
        ['stylize', '80'],
        ['v', '6'],
      ],
    });
  });
});

describe('dynamic prompts', () => {
  it.each([
    ['{summer|autumn|winter|spring} is coming', 4],
    ['A {red|green|blue} {square|circle}', 6],
    ['My favourite ice-cream flavours are {2$$ and $$chocolate|vanilla|strawberry}', 6],
    ['a lone } stays', 1],
  ])('%s', (text, count) => expect(outcomes(text)).toHaveLength(count));
  it('weighs and joins', () => {
    expect(outcomes('{0.5::a|b}')[0]?.chance).toBeCloseTo(1 / 3);
    expect(outcomes('{2$$ and $$a|b}').map(({ text }) => text)).toEqual(['a and b', 'b and a']);
    expect(outcomes('a lone }')[0]?.text).toBe('a lone }');
  });
});
