import { INVISIBLE } from '../../syntax/index.ts';
import type { CheckedPhrase } from '../pieces.ts';
import { cutOut } from './cut-out.ts';

/** A stretch of a piece, in UTF-16 units. */
export interface Run {
  start: number;
  end: number;
}

/**
 * Returns where a pattern (with the flag `g`) matches the words of a piece. At each keystroke: `matchAll` would make
 * the pattern anew for every piece.
 */
export function runsOf({ text }: Pick<CheckedPhrase, 'text'>, pattern: RegExp): Run[] {
  const runs: Run[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    runs.push({ start: match.index, end: pattern.lastIndex });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return runs;
}

/** Returns the text of a piece without some runs of its words, which are given in order. */
export function cutRuns(piece: Pick<CheckedPhrase, 'typed' | 'text'>, runs: readonly Run[]): string {
  const merged: Run[] = [];
  for (const { start, end } of runs) {
    const last = merged.at(-1);
    // What stands side by side goes as one, or its commas would stay.
    if (last && /^[\s,;]*$/.test(piece.text.slice(last.end, start))) last.end = end;
    else merged.push({ start, end });
  }
  return merged
    .map((run) => withBrackets(piece, run))
    .reverse()
    .reduce((out, { start, end }) => cutOut(out, start, end), piece.typed);
}

/** A weight of which no word is left goes with its signs: `(masterpiece:1.2)`. */
function withBrackets({ typed, text }: Pick<CheckedPhrase, 'typed' | 'text'>, run: Run): Run {
  let { start, end } = run;
  while (text.charAt(start - 1) === INVISIBLE && /[([{]/.test(typed.charAt(start - 1))) {
    let close = end;
    while (text.charAt(close) === INVISIBLE && !/[)\]}]/.test(typed.charAt(close))) close += 1;
    if (text.charAt(close) !== INVISIBLE) break;
    start -= 1;
    end = close + 1;
  }
  return { start, end };
}
