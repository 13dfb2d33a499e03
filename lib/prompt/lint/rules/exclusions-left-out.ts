import { phrasesOf, setPhrases } from '../../edit.ts';
import type { Prompt } from '../../model.ts';
import { addPhrase } from '../edits/add-phrase.ts';
import { positiveWording } from '../positive-wording.ts';
import type { Finding, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { targetName } from '../target-name.ts';

/** Where "no people" is read as a wish for people exclusions are not printed. */
export const exclusionsLeftOut: Rule = {
  id: 'exclusions-left-out',
  name: 'check.exclusionsLeftOut.name',
  why: { reason: { id: 'check.exclusionsLeftOut.reason' }, source: SOURCES.negation },
  find({ target, compiled: { leftOut } }) {
    const values = leftOut.find(({ what }) => what === 'exclude')?.values ?? [];
    const worded = values.filter((value) => positiveWording(value) !== null);
    const bare = values.filter((value) => positiveWording(value) === null);
    const found: Finding[] = [];
    if (worded.length > 0) {
      const instead = [...new Set(worded.flatMap((value) => positiveWording(value) ?? []))];
      found.push({
        severity: 'warning',
        message: {
          id: 'check.exclusionsLeftOut.messageInstead',
          params: { target: targetName(target), words: worded, instead },
        },
        field: 'exclude',
        fix: {
          label: { id: 'check.exclusionsLeftOut.fix', params: { instead } },
          apply: sayInstead,
        },
      });
    }
    if (bare.length > 0) {
      found.push({
        severity: worded.length > 0 ? 'hint' : 'warning',
        message: {
          id: 'check.exclusionsLeftOut.message',
          params: { target: targetName(target), words: bare },
        },
        field: 'exclude',
      });
    }
    return found;
  },
};

/** Each exclusion that has positive wording gives way to it. */
function sayInstead(prompt: Prompt): Prompt {
  const exclusions = phrasesOf(prompt, 'exclude');
  const rest = exclusions.filter(({ text }) => positiveWording(text) === null);
  const said = exclusions.flatMap(({ text }) => positiveWording(text) ?? []);
  return said.reduce(
    (changed, words) => addPhrase(changed, 'details', words),
    setPhrases(prompt, 'exclude', rest),
  );
}
