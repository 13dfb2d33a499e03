import type { TokenCounter } from './counter.ts';
import { fitWords } from './fit-words.ts';

/** Words and single signs, as Python's `\w+|[^\w\s]` finds them. */
const WORDS = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;
const wordsOf = (run: string): readonly string[] => run.match(WORDS) ?? [];

/** Tokens a word has on average, beside one token that ends the text: on the twenty reference prompts 18 are within 7. */
const A_WORD = 1.25;

/** Counts words and signs, from which the tokens of T5 are estimated. */
export const t5Words: TokenCounter = {
  count: (run) => wordsOf(run).length,
  fit: (run, words) => fitWords(run, wordsOf(run), () => 1, words),
};

/** About how many tokens T5 makes of so many words and signs. */
export const t5Tokens = (words: number): number => Math.ceil(A_WORD * words) + 1;
/** How many words and signs go into so many tokens. */
export const wordsWithin = (tokens: number): number => Math.max(0, Math.floor((tokens - 1) / A_WORD));
