import { FILLER, REQUEST } from '../data/filler.ts';
import { cutRuns, type Run, runsOf } from '../edits/cut-runs.ts';
import { withoutNames } from '../names.ts';
import type { CheckedPhrase } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { findRuns } from '../word-runs.ts';

const MAYBE =
  /maybe|perhaps|possibly|please|like|something|of |beautiful|nice|awesome|amazing|wonderful|lovely|gorgeous|really|create|generate|make|draw|design|produce|give me|show me|imagine/;

/** Words that say nothing one can see. */
export const filler: Rule = {
  id: 'filler',
  name: 'check.filler.name',
  why: { reason: { id: 'check.filler.reason' }, source: SOURCES.subjectAndStyle },
  find({ pieces, said, target }) {
    if (!MAYBE.test(said)) return [];
    return findRuns(pieces, fillerIn, {
      severity: 'hint',
      // An assistant is asked in sentences.
      told: (words) => target.reader !== 'language-model' || !isRequest(words),
      message: (words) => ({ id: 'check.filler.message', params: { words } }),
      fix: (words) => ({ id: 'check.filler.fix', params: { words } }),
    });
  },
};

const isRequest = (words: string) => REQUEST.test(`${words} a`);

/** Where a text is filler; nowhere where there would be no other word left of it. */
function fillerIn(piece: CheckedPhrase): Run[] {
  const { text } = withoutNames(piece);
  // Of several sentences the others ask for something, too.
  const asks = !/[.!?]\s+\p{Lu}/u.test(text);
  const request = asks ? (REQUEST.exec(text.slice(0, 200))?.[0].length ?? 0) : 0;
  const words = runsOf({ text }, FILLER).filter(({ start }) => start >= request && !isName(text, start));
  const runs = request > 0 ? [{ start: 0, end: request }, ...words] : words;
  return cutRuns({ typed: text, text }, runs).trim() === '' ? [] : runs;
}

/** `a promenade in Nice`: within a text a capital makes a name. */
const isName = (text: string, at: number) =>
  /\p{Lu}/u.test(text.charAt(at)) && /[\p{L}\p{N}]\s+$/u.test(text.slice(Math.max(0, at - 8), at));
