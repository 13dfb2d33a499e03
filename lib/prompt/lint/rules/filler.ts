import type { Prompt } from '../../model.ts';
import { FILLER, REQUEST } from '../data/filler.ts';
import { cutRuns, type Run, runsOf } from '../edits/cut-runs.ts';
import { rewrite } from '../edits/rewrite.ts';
import { withoutNames } from '../names.ts';
import type { Piece } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const MAYBE =
  /maybe|perhaps|possibly|please|like|something|of |beautiful|nice|awesome|amazing|wonderful|lovely|gorgeous|really|create|generate|make|draw|design|produce|give me|show me|imagine/;

/** Words that say nothing one can see. */
export const filler: Rule = {
  id: 'filler',
  name: 'check.filler.name',
  why: { reason: { id: 'check.filler.reason' }, source: SOURCES.subjectAndStyle },
  find({ pieces, said, target }) {
    if (!MAYBE.test(said)) return [];
    const found = pieces.flatMap((piece) =>
      fillerIn(piece).map(({ start, end }) => ({
        field: piece.field,
        words: piece.text.slice(start, end).trim(),
      })),
    );
    // An assistant is asked in sentences.
    const told = found.filter((one) => target.reader !== 'language-model' || !isRequest(one.words));
    const [first] = told;
    if (!first) return [];
    const words = told.map((one) => one.words);
    return [
      {
        severity: 'hint',
        message: { id: 'check.filler.message', params: { words } },
        field: first.field,
        causes: words.map((one) => `word ${one.toLowerCase()}`),
        fix: { label: { id: 'check.filler.fix', params: { words } }, apply: removeFiller },
      },
    ];
  },
};

const isRequest = (words: string) => REQUEST.test(`${words} a`);

/** Where a text is filler; nowhere where there would be no other word left of it. */
function fillerIn(piece: Piece): Run[] {
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

function removeFiller(prompt: Prompt): Prompt {
  return rewrite(prompt, (piece) => cutRuns(piece, fillerIn(piece)));
}
