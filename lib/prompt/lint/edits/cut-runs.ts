import type { Prompt } from '../../model.ts';
import { INVISIBLE } from '../../syntax/index.ts';
import type { Piece, WordField } from '../pieces.ts';
import { cutOut } from './cut-out.ts';
import { rewrite } from './rewrite.ts';

/** A stretch of a piece, in UTF-16 units. */
export interface Run {
  start: number;
  end: number;
}

/** Returns where a pattern (with the flag `g`) matches the words of a piece. */
export function runsOf({ text }: Pick<Piece, 'text'>, pattern: RegExp): Run[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Returns the text of a piece without some runs of its words, which are given in order. */
export function cutRuns(piece: Pick<Piece, 'typed' | 'text'>, runs: readonly Run[]): string {
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

/** Takes every match of a pattern (with the flag `g`) out of the fields that say what to draw. */
export const cutEverywhere = (prompt: Prompt, pattern: RegExp, fields?: readonly WordField[]): Prompt =>
  rewrite(prompt, (piece) => cutRuns(piece, runsOf(piece, pattern)), fields);

/** A weight of which no word is left goes with its signs: `(masterpiece:1.2)`. */
function withBrackets({ typed, text }: Pick<Piece, 'typed' | 'text'>, run: Run): Run {
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
