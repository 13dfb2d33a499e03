import { bytesOf } from './byte-symbols.ts';
import { normalizeRun } from './clip-pieces.ts';

/** A letter with what is set on it: the smallest part that is composed by itself. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * How many UTF-16 units of a run lie within the first `bytes` bytes of its normalized form; never half a letter. Where
 * the parts do not add up to it (Korean written in single sounds), 0: the run as a whole does not fit.
 */
export function unitsWithin(run: string, bytes: number): number {
  let read = 0;
  let units = 0;
  let parts = 0;
  for (const [letter] of run.matchAll(LETTERS)) {
    const normal = normalizeRun(letter);
    for (const sign of normal) read += bytesOf(sign.codePointAt(0) ?? 0);
    if (read > bytes) break;
    units += letter.length;
    parts += normal.length;
  }
  return normalizeRun(run.slice(0, units)).length === parts ? units : 0;
}
