import type { Prompt } from '../../model.ts';
import { UNDRAWABLE, type Undrawable } from '../data/undrawable.ts';
import { describe } from '../edits/add-phrase.ts';
import { replaceRun } from '../edits/cut-out.ts';
import { rewrite } from '../edits/rewrite.ts';
import { withoutNames } from '../names.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const MAYBE = /dimensional|\dd\b|invisible|unseeable|imperceptible|silence|soundless| of /;

/** What no picture can show: more than three dimensions, the unseen, sound, smell. */
export const notDrawable: Rule = {
  id: 'not-drawable',
  name: 'check.notDrawable.name',
  why: { reason: { id: 'check.notDrawable.reason' }, source: SOURCES.conceptFrequency },
  find({ pieces, said }) {
    if (!MAYBE.test(said)) return [];
    for (const piece of pieces) {
      const { text } = withoutNames(piece);
      for (const one of UNDRAWABLE) {
        const match = text.match(one.cue)?.[0].trim();
        if (match === undefined) continue;
        return [
          {
            severity: 'warning',
            message: { id: 'check.notDrawable.message', params: { words: [match] } },
            field: piece.field,
            why: { reason: one.because, source: SOURCES.conceptFrequency },
            causes: [`undrawable ${match.toLowerCase()}`],
            fix: {
              label: { id: 'check.notDrawable.fix', params: { visible: one.visible } },
              apply: (prompt) => sayVisibly(prompt, one),
            },
          },
        ];
      }
    }
    return [];
  },
};

function sayVisibly(prompt: Prompt, { cue, replacement, visible }: Undrawable): Prompt {
  const changed = rewrite(prompt, (piece) =>
    [...withoutNames(piece).text.matchAll(cue)].reverse().reduce(
      // A cue that ends in a space leaves its words in place.
      (out, { index, 0: run }) =>
        replaceRun(out, index, index + run.length, replacement + (replacement && /\s$/.test(run) ? ' ' : '')),
      piece.typed,
    ),
  );
  return changed === prompt ? prompt : describe(changed, visible);
}
