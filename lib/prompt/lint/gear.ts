import { cutRuns, type Run } from './edits/cut-runs.ts';
import { rewrite } from './edits/rewrite.ts';
import { fragmentsOf } from './fragments.ts';
import type { Piece } from './pieces.ts';
import type { Finding } from './rule.ts';

/** What says how the picture was made, so that what follows is no thing in it: `shot on`, `rendered in`. */
const MADE = /^(?:shot|taken|captured|rendered) (?:on|with|at|using|in) /i;
/** Words that may stand beside the names of gear between two commas and do not make things of them. */
const BESIDE = 2;

/**
 * Returns where a piece names gear or programs (a pattern with the flag `g`) as what made the picture. Among other words
 * they may be what it shows: `a painting of a camera lens`.
 */
function gearRuns(piece: Piece, pattern: RegExp): Run[] {
  return fragmentsOf(piece).flatMap((fragment) => {
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

/**
 * Reports the gear or programs (a pattern with the flag `g`) that pieces name, all in one finding with a fix that cuts
 * them; nothing where they name none. Takes the keys of its sentences in the locales.
 */
export function findGear(
  pieces: readonly Piece[],
  pattern: RegExp,
  texts: {
    message: 'check.cameraTerms.message' | 'check.renderWords.message';
    fix: 'check.cameraTerms.fix' | 'check.renderWords.fix';
  },
): Finding[] {
  const found = pieces.flatMap((piece) =>
    gearRuns(piece, pattern).map(({ start, end }) => ({
      field: piece.field,
      words: piece.text.slice(start, end),
    })),
  );
  const [first] = found;
  if (!first) return [];
  const words = found.map((one) => one.words);
  return [
    {
      severity: 'warning',
      message: { id: texts.message, params: { words } },
      field: first.field,
      causes: words.map((one) => `word ${one.toLowerCase()}`),
      fix: {
        label: { id: texts.fix, params: { words } },
        apply: (prompt) => rewrite(prompt, (piece) => cutRuns(piece, gearRuns(piece, pattern))),
      },
    },
  ];
}
