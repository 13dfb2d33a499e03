import { type MergeRanks, NO_RULE } from './merge-ranks.ts';
import { FIRST_MERGED } from './merges.ts';

const NONE = -1;

/**
 * Does what `mergeShort` does in time linear in the word: pairs wait in one line for each rank. A rule only joins what
 * earlier rules made, so no line gets a newcomer after its turn, and within a line pairs that overlap come from left to
 * right.
 */
export function mergeLong(symbols: Int32Array, length: number, ranks: MergeRanks): number {
  const before = new Int32Array(length);
  const after = new Int32Array(length);
  // One place for each pair at the start, and two for each of at most `length - 1` joints.
  const placeOf = new Int32Array(3 * length);
  const nextInLine = new Int32Array(3 * length);
  const heads = new Int32Array(ranks.size).fill(NONE);
  const tails = new Int32Array(ranks.size).fill(NONE);
  let entries = 0;

  const wait = (place: number) => {
    const next = after[place] ?? NONE;
    if (next === NONE) return;
    const rank = ranks.rank(symbols[place] ?? 0, symbols[next] ?? 0);
    if (rank === NO_RULE) return;
    const entry = entries++;
    placeOf[entry] = place;
    nextInLine[entry] = NONE;
    const tail = tails[rank] ?? NONE;
    if (tail === NONE) heads[rank] = entry;
    else nextInLine[tail] = entry;
    tails[rank] = entry;
  };

  for (let place = 0; place < length; place += 1) {
    before[place] = place - 1;
    after[place] = place + 1 < length ? place + 1 : NONE;
  }
  for (let place = 0; place < length; place += 1) wait(place);

  for (let rank = 0; rank < ranks.size; rank += 1) {
    for (let entry = heads[rank] ?? NONE; entry !== NONE; entry = nextInLine[entry] ?? NONE) {
      const place = placeOf[entry] ?? 0;
      const next = after[place] ?? NONE;
      // A neighbor may have been joined to something else meanwhile; `NONE` is also what a joined symbol holds.
      if (symbols[place] === NONE || next === NONE) continue;
      if (ranks.rank(symbols[place] ?? 0, symbols[next] ?? 0) !== rank) continue;
      symbols[place] = FIRST_MERGED + rank;
      symbols[next] = NONE;
      const beyond = after[next] ?? NONE;
      after[place] = beyond;
      if (beyond !== NONE) before[beyond] = place;
      const former = before[place] ?? NONE;
      if (former !== NONE) wait(former);
      wait(place);
    }
  }
  return closeUp(symbols, length);
}

/** Moves what is left to the beginning. */
function closeUp(symbols: Int32Array, length: number): number {
  let kept = 0;
  for (let place = 0; place < length; place += 1) {
    const symbol = symbols[place] ?? NONE;
    if (symbol !== NONE) symbols[kept++] = symbol;
  }
  return kept;
}
