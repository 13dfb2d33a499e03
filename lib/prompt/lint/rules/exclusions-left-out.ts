import { phrasesOf, setPhrases } from '../../edit.ts';
import type { Prompt } from '../../model.ts';
import { addPhrase } from '../edits/add-phrase.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { positiveWording } from '../positive-wording.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Where "no people" is read as a wish for people exclusions are not printed. */
export const exclusionsLeftOut: Rule = {
  id: 'exclusions-left-out',
  name: 'Leave out, where the target cannot',
  why: {
    reason: 'Models nearly ignore "no" and draw what is named; words for what is there instead do work.',
    source: SOURCES.negation,
  },
  find({ target, compiled: { leftOut } }) {
    const values = leftOut.find(({ what }) => what === 'exclude')?.values ?? [];
    const worded = values.filter((value) => positiveWording(value) !== null);
    const bare = values.filter((value) => positiveWording(value) === null);
    const found: Finding[] = [];
    const start = (of: readonly string[]) =>
      `${nameInSentence(target)} cannot leave things out, so ${quoted(of)} ${of.length > 1 ? 'were' : 'was'} not printed`;
    if (worded.length > 0) {
      const instead = quotedWords(worded);
      const fix = {
        label: worded.length > 1 ? 'Say it in positive words' : `Say ${instead}`,
        apply: sayInstead,
      };
      found.push({
        severity: 'warning',
        message: `${start(worded)}; say what is there instead: ${instead}.`,
        field: 'exclude',
        fix,
      });
    }
    if (bare.length > 0) {
      const message = `${start(bare)}; say what is there instead, or leave it unnamed.`;
      found.push({ severity: worded.length > 0 ? 'hint' : 'warning', message, field: 'exclude' });
    }
    return found;
  },
};

function quotedWords(values: readonly string[]): string {
  const words = [...new Set(values.map((value) => positiveWording(value)))].slice(0, 4);
  return words.map((one) => `"${one}"`).join(', ');
}

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
