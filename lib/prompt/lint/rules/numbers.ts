import type { Prompt } from '../../model.ts';
import { type Count, countsIn } from '../counts.ts';
import { replaceRun } from '../edits/cut-out.ts';
import { rewrite } from '../edits/rewrite.ts';
import { withoutNames } from '../names.ts';
import type { CheckedPhrase, WordField } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const FIELDS: readonly WordField[] = ['subject', 'action', 'setting', 'details'];
const MAYBE = /[4-9]|\d\d|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty/;
/** From here on the number is hardly ever right. */
const HOPELESS = 10;
const instead = ({ value }: Count) => (value < HOPELESS ? 'several' : 'many');
const countsOf = (piece: CheckedPhrase) => countsIn(withoutNames(piece).text);

/** Models count to about three. */
export const numbers: Rule = {
  id: 'numbers',
  name: 'check.numbers.name',
  why: { reason: { id: 'check.numbers.reason' }, source: SOURCES.counting },
  find({ pieces, said }) {
    if (!MAYBE.test(said)) return [];
    const counts = pieces
      .filter(({ field }) => FIELDS.includes(field))
      .flatMap((piece) => countsOf(piece).map((count) => ({ ...count, field: piece.field })))
      .sort((a, b) => b.value - a.value);
    const [most] = counts;
    if (!most) return [];
    const hopeless = most.value >= HOPELESS;
    return [
      {
        severity: hopeless ? 'warning' : 'hint',
        message: {
          id: hopeless ? 'check.numbers.messageHopeless' : 'check.numbers.message',
          params: { words: [most.words], instead: instead(most) },
        },
        field: most.field,
        causes: ['many'],
        fix: {
          label: { id: 'check.numbers.fix', params: { instead: [...new Set(counts.map(instead))] } },
          apply: sayVaguely,
        },
      },
    ];
  },
};

function sayVaguely(prompt: Prompt): Prompt {
  return rewrite(
    prompt,
    (piece) =>
      countsOf(piece)
        .reverse()
        .reduce((out, count) => replaceRun(out, count.start, count.end, instead(count)), piece.typed),
    FIELDS,
  );
}
