import { RESOLUTION_WORDS } from '../data/dressing.ts';
import { cutEverywhere } from '../edits/cut-runs.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { takesPlainWords } from '../takes-plain-words.ts';
import { targetName } from '../target-name.ts';

/** "4K" where the size of the picture is a setting and the word is noise. */
export const resolutionWords: Rule = {
  id: 'resolution-words',
  name: 'check.resolutionWords.name',
  why: { reason: { id: 'check.resolutionWords.reason' }, source: SOURCES.boosters },
  find({ pieces, target, said }) {
    if (!takesPlainWords(target) || !/\dk/.test(said)) return [];
    const found = pieces.flatMap(({ field, text }) =>
      [...text.matchAll(RESOLUTION_WORDS)].map(([words]) => ({ field, words })),
    );
    const [first] = found;
    if (!first) return [];
    const words = [...new Set(found.map((one) => one.words))];
    return [
      {
        severity: 'hint',
        message: { id: 'check.resolutionWords.message', params: { words, target: targetName(target) } },
        field: first.field,
        causes: words.map((one) => `word ${one.toLowerCase()}`),
        fix: {
          label: { id: 'check.resolutionWords.fix', params: { words } },
          apply: (prompt) => cutEverywhere(prompt, RESOLUTION_WORDS),
        },
      },
    ];
  },
};
