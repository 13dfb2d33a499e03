import { compile, EMPTY_PROMPT, targetOrDefault } from '../../lib/prompt/index.ts';
import { surprise } from '../../lib/prompt/surprise/index.ts';

/** What somebody who read a draw says of it. */
export type Verdict = 'good' | 'nonsense' | 'unread';

export interface PrintedDraw {
  seed: number;
  verdict: Verdict;
  /** What is wrong with it. */
  why?: string;
  /** By the id of the target. */
  prints: Record<string, string>;
}

/** A sentence, phrases with flags, tags. */
const READ_FOR = ['gpt-image', 'midjourney', 'stable-diffusion'];
const SEEDS = Array.from({ length: 50 }, (_, at) => at + 1);

/** Prints the draws that were read, from an empty form. */
export function printDraws(): Omit<PrintedDraw, 'verdict'>[] {
  return SEEDS.map((seed) => ({
    seed,
    prints: Object.fromEntries(
      READ_FOR.map((id) => {
        const target = targetOrDefault(id);
        return [id, compile(surprise(EMPTY_PROMPT, { seed, target }).prompt, target).text];
      }),
    ),
  }));
}
