import type { Run } from './edits/cut-runs.ts';
import type { CheckedPhrase } from './pieces.ts';
import { segmentsOf } from './segments.ts';

/** What says how the picture was made, so that what follows is no thing in it: `shot on`, `rendered in`. */
const MADE = /^(?:shot|taken|captured|rendered) (?:on|with|at|using|in) /i;
/** Words that may stand beside the names of gear between two commas and do not make things of them. */
const BESIDE = 2;

/**
 * Returns where a piece names gear or programs (a pattern with the flag `g`) as what made the picture. Among other words
 * they may be what it shows: `a painting of a camera lens`.
 */
export function gearRuns(piece: CheckedPhrase, pattern: RegExp): Run[] {
  return segmentsOf(piece).flatMap((fragment) => {
    const matches = [...fragment.text.matchAll(pattern)];
    if (matches.length === 0) return [];
    const rest = fragment.text.replace(pattern, ' ').match(/\p{L}+/gu) ?? [];
    return matches
      .filter(([words]) => rest.length <= BESIDE || MADE.test(words))
      .map(({ index, 0: words }) => ({
        start: fragment.start + index,
        end: fragment.start + index + words.length,
      }));
  });
}
