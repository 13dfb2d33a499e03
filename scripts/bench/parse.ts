import { readPrompt } from '../../lib/prompt/parse/index.ts';
import { type Measure, quantile } from './measure.ts';

const SMALL = 1000;
/** The longest text that is taken apart, and a megabyte. */
const LARGE = [32_000, 1_000_000];
const ROUNDS = 15;

/** Texts of several kinds, each made of one piece again and again. */
const KINDS: readonly [name: string, piece: string][] = [
  ['tags', 'a red fox, (blue sky:1.2), soft light, '],
  ['prose', 'A fox stands in the forest while soft light falls through the trees. '],
  ['parentheses', '('],
  ['quotes', 'a sign that says "open" and '],
  ['flags', 'fox --ar 3:2 --stylize 50 '],
  ['JSON', '{"a":[1,{"b":"fox"},'],
];

/** Reading a text back: what a character takes in a long text against a kilobyte; the worst kind and length counts. */
export function benchParse(): Measure {
  const ratios = KINDS.flatMap(([name, piece]) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const small = timeOf(text(SMALL), 20) / SMALL;
    return LARGE.map((length) => ({ name, length, ratio: timeOf(text(length), 1) / length / small }));
  });
  const worst = ratios.reduce((a, b) => (a.ratio > b.ratio ? a : b));
  return {
    what: 'Read a text of up to 1 MB, time for a character',
    value: worst.ratio,
    bound: 2,
    unit: 'times',
    baseline: `a text of 1 kB; the worst of ${KINDS.length} kinds: ${worst.name}, ${worst.length / 1000} kB`,
  };
}

/** Median milliseconds of one reading, after a warm-up. */
function timeOf(text: string, times: number): number {
  for (let round = 0; round < 3 * times; round += 1) readPrompt(text);
  const samples = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    for (let round = 0; round < times; round += 1) readPrompt(text);
    return (performance.now() - started) / times;
  });
  return quantile(samples, 0.5);
}
