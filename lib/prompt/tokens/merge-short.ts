import { type MergeRanks, NO_RULE } from './merge-ranks.ts';
import { FIRST_MERGED } from './merges.ts';

/** Up to this many symbols looking at every pair each time is quicker than keeping lists. */
export const SHORT = 64;
const pairs = new Int32Array(SHORT);

/**
 * Joins the symbols of a short word in place: the pair with the lowest rank first, the leftmost of equal ones.
 * @returns how many tokens are left, at the beginning of `symbols`
 */
export function mergeShort(symbols: Int32Array, length: number, ranks: MergeRanks): number {
  const rankAt = (at: number) =>
    at >= 0 && at + 1 < length ? ranks.rank(symbols[at] ?? 0, symbols[at + 1] ?? 0) : NO_RULE;
  for (let at = 0; at < length; at += 1) pairs[at] = rankAt(at);
  for (;;) {
    let best = NO_RULE;
    let where = 0;
    for (let at = 0; at < length - 1; at += 1) {
      const rank = pairs[at] ?? NO_RULE;
      if (rank < best) {
        best = rank;
        where = at;
      }
    }
    if (best === NO_RULE) return length;
    symbols[where] = FIRST_MERGED + best;
    length -= 1;
    for (let at = where + 1; at < length; at += 1) {
      symbols[at] = symbols[at + 1] ?? 0;
      pairs[at] = pairs[at + 1] ?? NO_RULE;
    }
    pairs[where] = rankAt(where);
    if (where > 0) pairs[where - 1] = rankAt(where - 1);
  }
}
