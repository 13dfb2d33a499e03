import { writeSymbols } from './byte-symbols.ts';
import { MARKS, normalizeRun, piecesOf } from './clip-pieces.ts';
import type { TokenCounter } from './counter.ts';
import { unitsWithin } from './letter-ends.ts';
import { mergeLong } from './merge-long.ts';
import { createMergeRanks } from './merge-ranks.ts';
import { mergeShort, SHORT } from './merge-short.ts';

/** How many runs are remembered, and how long they may be: less than half a megabyte in all. */
const CACHE_MAX = 4096;
const CACHED_LENGTH_MAX = 32;

export interface ClipCounter extends TokenCounter {
  /** The tokens of a text, without the two end tokens. */
  encode(text: string): number[];
}

/**
 * A counter that agrees with the tokenizer of openai/CLIP (less its repair of broken text). Takes any text, in time
 * linear in it.
 * @param merges its rules in the compact form of `packMerges`
 */
export function createClipCounter(merges: Uint16Array): ClipCounter {
  const ranks = createMergeRanks(merges);
  const cache = new Map<string, number>();

  const short = new Int32Array(3 * SHORT);
  let tokens = short;
  /** Puts the tokens of a word at the beginning of `tokens`, and gives how many there are. */
  const merge = (word: string): number => {
    tokens = word.length <= SHORT ? short : new Int32Array(3 * word.length);
    const length = writeSymbols(word, tokens);
    return (length <= SHORT ? mergeShort : mergeLong)(tokens, length, ranks);
  };
  const tokensOf = (word: string): number[] => {
    const mark = MARKS.get(word);
    if (mark !== undefined) return [mark];
    const length = merge(word);
    return Array.from(tokens.subarray(0, length));
  };

  function countFresh(run: string): number {
    let sum = 0;
    for (const word of piecesOf(normalizeRun(run))) sum += MARKS.has(word) ? 1 : merge(word);
    return sum;
  }

  return {
    encode: (text) => piecesOf(normalizeRun(text)).flatMap((word) => tokensOf(word)),
    count(run) {
      const known = cache.get(run);
      if (known !== undefined) return known;
      const fresh = countFresh(run);
      if (run.length <= CACHED_LENGTH_MAX) {
        if (cache.size >= CACHE_MAX) cache.clear();
        cache.set(run, fresh);
      }
      return fresh;
    },
    fit(run, most) {
      let bytes = 0;
      let left = most;
      // What lies so far behind the cut has no influence on it: no token has more than 32 bytes.
      for (const word of piecesOf(normalizeRun(run.slice(0, 64 * (most + 16))))) {
        if (left === 0) return unitsWithin(run, bytes);
        if (MARKS.has(word)) {
          left -= 1;
          bytes += word.length;
          continue;
        }
        const length = merge(word);
        const fitting = Math.min(left, length);
        for (const token of tokens.subarray(0, fitting)) bytes += ranks.bytes(token);
        if (fitting < length) return unitsWithin(run, bytes);
        left -= fitting;
      }
      return run.length;
    },
  };
}
