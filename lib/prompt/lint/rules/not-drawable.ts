import type { Prompt } from '../../model.ts';
import { UNDRAWABLE, type Undrawable } from '../data/undrawable.ts';
import { describe } from '../edits/add-phrase.ts';
import { replaceRun } from '../edits/cut-out.ts';
import { rewrite } from '../edits/rewrite.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const MAYBE = /dimensional|\dd\b|invisible|unseeable|imperceptible|silence|soundless| of /;

/** What no picture can show: more than three dimensions, the unseen, sound, smell. */
export const notDrawable: Rule = {
  id: 'not-drawable',
  name: 'What cannot be drawn',
  why: {
    reason:
      'A model draws what captions of pictures have described; what nobody can see was in none of them, so the word is lost or taken for something else.',
    source: SOURCES.conceptFrequency,
  },
  find({ pieces, said }) {
    if (!MAYBE.test(said)) return [];
    for (const { field, text } of pieces) {
      for (const one of UNDRAWABLE) {
        const match = text.match(one.cue)?.[0].trim();
        if (match === undefined) continue;
        return [
          {
            severity: 'warning',
            message: `${quoted([match])} cannot be drawn: describe what one would see.`,
            field,
            why: {
              reason: `${one.because} What nobody can see was in no caption either, so a model drops the word or takes it for something else.`,
              source: SOURCES.conceptFrequency,
            },
            causes: [`undrawable ${match.toLowerCase()}`],
            fix: { label: `Say "${one.visible}"`, apply: (prompt) => sayVisibly(prompt, one) },
          },
        ];
      }
    }
    return [];
  },
};

function sayVisibly(prompt: Prompt, { cue, replacement, visible }: Undrawable): Prompt {
  const changed = rewrite(prompt, (text) =>
    [...text.matchAll(cue)].reverse().reduce(
      // A cue that ends in a space leaves its words in place.
      (out, { index, 0: run }) =>
        replaceRun(out, index, index + run.length, replacement + (replacement && /\s$/.test(run) ? ' ' : '')),
      text,
    ),
  );
  return changed === prompt ? prompt : describe(changed, visible);
}
