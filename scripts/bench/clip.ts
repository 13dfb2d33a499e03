import { Tokenizer } from '@huggingface/tokenizers';
import { createClipCounter } from '../../lib/prompt/index.ts';
import { countText } from '../../lib/prompt/tokens/count-text.ts';
import { packedClipMerges } from '../clip-merges.ts';
import { clipTokenizerFiles } from './clip-tokenizer-files.ts';
import { type Measure, quantile } from './measure.ts';

const ROUNDS = 400;
const TOKENS = 75;

/** Seventy-five tokens of one prompt, as it is typed: every word was counted before. */
const PROMPT =
  'isometric 3D render of a tiny cozy living room, soft pastel colours, clay material, studio lighting, blender, high angle, centred composition, white background, ultra detailed, octane render, trending on behance, 4k, award-winning, miniature, tilt-shift, depth of field, warm light, wooden floor, potted plants, books, cat sleeping on';

/** Counting CLIP's tokens, against the package that does it with the same rules: of known words, and of fresh ones. */
export function benchClip(): Measure[] {
  const merges = packedClipMerges();
  const clip = createClipCounter(merges);
  // Another one, so that what it has counted is fresh to the first.
  const second = createClipCounter(merges);
  const ours = (text: string) => countText(text, clip, TOKENS).tokens;
  const other = new Tokenizer(...clipTokenizerFiles());
  const others = (text: string) => other.encode(text, { add_special_tokens: false }).ids.length;
  return [
    compare('a prompt of 75 tokens, known words', () => PROMPT),
    compare('a prompt of 75 tokens, fresh words', () => freshPrompt(second.count)),
  ];

  function compare(what: string, next: () => string): Measure {
    const times = { ours: [] as number[], others: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = next();
      // In turn, so that neither is always the one whose text is cold.
      const first = round % 2 === 0;
      if (first) times.ours.push(timeOf(() => ours(text)));
      times.others.push(timeOf(() => others(text)));
      if (!first) times.ours.push(timeOf(() => ours(text)));
      if (ours(text) !== others(text)) throw new Error(`The two disagree on: ${text}`);
    }
    const baseline = quantile(times.others, 0.5);
    return {
      what: `CLIP tokens of ${what}, median`,
      value: quantile(times.ours, 0.5) / baseline,
      bound: 1,
      unit: 'times',
      baseline: `@huggingface/tokenizers, ${(1000 * baseline).toFixed(0)} µs`,
    };
  }
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Words nobody has counted before, as many as make up the tokens. */
function freshPrompt(count: (text: string) => number): string {
  let text = '';
  while (count(text) < TOKENS) text += `${freshWord()} `;
  return text;
}

const letter = () => String.fromCharCode(97 + Math.floor(Math.random() * 26));
const freshWord = () => Array.from({ length: 7 }, letter).join('');
