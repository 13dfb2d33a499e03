import type { Prompt } from '../../model.ts';
import { type Count, countsIn } from '../counts.ts';
import { replaceRun } from '../edits/cut-out.ts';
import { rewrite } from '../edits/rewrite.ts';
import type { WordField } from '../pieces.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const FIELDS: readonly WordField[] = ['subject', 'action', 'setting', 'details'];
/** From here on the number is hardly ever right. */
const HOPELESS = 10;
const instead = ({ value }: Count) => (value < HOPELESS ? 'several' : 'many');

/** Models count to about three. */
export const numbers: Rule = {
  id: 'numbers',
  name: 'Numbers from four on',
  why: {
    reason:
      'Models draw the number asked for up to about three; over all numbers fewer than 40 % of pictures are right, and each one more makes it worse.',
    source: SOURCES.counting,
  },
  find({ pieces, said }) {
    if (
      !/[4-9]|\d\d|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty/.test(said)
    )
      return [];
    const counts = pieces
      .filter(({ field }) => FIELDS.includes(field))
      .flatMap(({ field, text }) => countsIn(text).map((count) => ({ ...count, field })))
      .sort((a, b) => b.value - a.value);
    const [most] = counts;
    if (!most) return [];
    const likely =
      most.value < HOPELESS ? 'will likely be another number' : 'will almost surely be another number';
    return [
      {
        severity: most.value < HOPELESS ? 'hint' : 'warning',
        message: `${quoted([most.words])} ${likely} in the picture: show three at most, or say "${instead(most)}".`,
        field: most.field,
        causes: ['many'],
        fix: { label: `Say ${quoted([...new Set(counts.map(instead))])}`, apply: sayVaguely },
      },
    ];
  },
};

function sayVaguely(prompt: Prompt): Prompt {
  return rewrite(
    prompt,
    (text) =>
      countsIn(text)
        .reverse()
        .reduce((out, count) => replaceRun(out, count.start, count.end, instead(count)), text),
    FIELDS,
  );
}
