import { BOOSTERS } from '../data/dressing.ts';
import { cutEverywhere } from '../edits/cut-runs.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { takesPlainWords } from '../takes-plain-words.ts';
import { targetName } from '../target-name.ts';

const MAYBE =
  /masterpiece|quality|detail|trending|artstation|cgsociety|award|absurdres|res|hdr|hd|realistic|professional|focus|composition|shot/;

/** "Masterpiece, best quality" where it is noise. */
export const qualityWords: Rule = {
  id: 'quality-words',
  name: 'check.qualityWords.name',
  why: { reason: { id: 'check.qualityWords.reason' }, source: SOURCES.boosters },
  find({ pieces, target, said }) {
    if (!takesPlainWords(target) || !MAYBE.test(said)) return [];
    const found = pieces.flatMap(({ field, text }) =>
      [...text.matchAll(BOOSTERS)].map(([words]) => ({ field, words })),
    );
    const [first] = found;
    if (!first) return [];
    const words = found.map((one) => one.words);
    return [
      {
        severity: 'hint',
        message: { id: 'check.qualityWords.message', params: { words, target: targetName(target) } },
        field: first.field,
        causes: words.map((one) => `word ${one.toLowerCase()}`),
        fix: {
          label: { id: 'check.qualityWords.fix', params: { words } },
          apply: (prompt) => cutEverywhere(prompt, BOOSTERS),
        },
      },
    ];
  },
};
