import { RESOLUTION_WORDS } from '../data/dressing.ts';
import { cutEverywhere } from '../edits/rewrite.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { takesPlainWords } from '../takes-plain-words.ts';

/** "4K" where the size of the picture is a setting and the word is noise. */
export const resolutionWords: Rule = {
  id: 'resolution-words',
  name: '"4K" and "8K" where they are noise',
  why: {
    reason:
      'The word does not make the picture larger: for Stable Diffusion of the 1.5 and XL years it is a style, for later models noise. Size is a setting of the site.',
    source: SOURCES.boosters,
  },
  find({ pieces, target, said }) {
    if (!takesPlainWords(target) || !/\dk/.test(said)) return [];
    const found = pieces.flatMap(({ field, text }) =>
      [...text.matchAll(RESOLUTION_WORDS)].map(([words]) => ({ field, words })),
    );
    const [first] = found;
    if (!first) return [];
    const words = quoted([...new Set(found.map((one) => one.words))]);
    return [
      {
        severity: 'hint',
        message: `${words} does not make the picture larger with ${nameInSentence(target, 'within')}: choose the size on the site, if it lets you.`,
        field: first.field,
        causes: found.map((one) => `word ${one.words.toLowerCase()}`),
        fix: { label: `Remove ${words}`, apply: (prompt) => cutEverywhere(prompt, RESOLUTION_WORDS) },
      },
    ];
  },
};
