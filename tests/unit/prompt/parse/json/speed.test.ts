import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../../lib/prompt/parse/json/index.ts';
import { processorTime } from '../../processor-time.ts';

/** Texts that grow with a number, of the kinds that cost most to read. */
const KINDS: [name: string, text: (size: number) => string][] = [
  [
    'a large caption',
    (size) =>
      JSON.stringify({
        subject: 'a',
        details: Array.from({ length: size / 40 }, (_, at) => `detail ${at} of the picture`),
      }),
  ],
  [
    'a palette',
    (size) =>
      JSON.stringify({
        colors: Array.from({ length: size / 80 }, (_, at) => ({
          color: `Navy ${at}`,
          hex: '#0D1117',
          role: 'sky',
        })),
        objects: Array.from({ length: size / 160 }, () => ({ type: 'jar', color: 'blue', position: 'left' })),
      }),
  ],
  [
    'a long text',
    (size) => JSON.stringify({ prompt: 'a, '.repeat(size / 6), lighting: 'soft, '.repeat(size / 12) }),
  ],
  ['many objects', (size) => '{"subject": "a"}\n'.repeat(size / 16)],
  ['objects that never end', (size) => '{"subject": '.repeat(size / 12)],
  ['lists that never end', (size) => '['.repeat(size)],
  ['quotes that never close', (size) => `{"a": "${'" '.repeat(size / 2)}`],
  ['comments that never close', (size) => '{/*'.repeat(size / 3)],
  ['nothing but white space', (size) => ' '.repeat(size)],
  ['white space', (size) => `{${' '.repeat(size)}"a": "b"}`],
  ['prose with braces', (size) => 'a fox, {red|blue} [x:y:0.5] "quoted" '.repeat(size / 37)],
  [
    'a chain of nodes',
    (size) =>
      JSON.stringify({
        k: { class_type: 'KSampler', inputs: { positive: ['0', 0], model: ['m', 0] } },
        ...Object.fromEntries(
          Array.from({ length: size / 100 }, (_, at) => [
            at,
            {
              class_type: 'ConditioningCombine',
              inputs: { conditioning_1: [`${at + 1}`, 0], conditioning_2: [`${at + 2}`, 0] },
            },
          ]),
        ),
      }),
  ],
];

const timeOf = (text: string) => processorTime(() => readJson(text));

describe('reading JSON', () => {
  it.each(KINDS)('takes about ten times as long for ten times %s', (_name, text) => {
    const [small, large] = [text(60_000), text(600_000)];
    timeOf(small);
    const short = Math.min(timeOf(small), timeOf(small), timeOf(small));
    expect(Math.min(timeOf(large), timeOf(large))).toBeLessThan(40 * Math.max(short, 4));
  });
});
