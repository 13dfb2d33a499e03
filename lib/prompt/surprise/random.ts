/** Gives the next number of a draw, from 0 up to but not 1. */
export type Random = () => number;

/**
 * Gives a generator whose numbers depend on nothing but the seed and the name, so that each field has its own: filling
 * one field by hand leaves the draws of the others as they were. FNV-1a for the start, mulberry32 for the steps.
 */
export function createRandom(seed: number, name: string): Random {
  let state = 0x811c9dc5;
  for (const letter of `${name} ${seed}`) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gives the items of a list in a random order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
