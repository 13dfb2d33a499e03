import { BOOSTERS } from '../data/dressing.ts';
import { cutEverywhere } from '../edits/rewrite.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { takesPlainWords } from '../takes-plain-words.ts';

const MAYBE =
  /masterpiece|quality|detail|trending|artstation|cgsociety|award|absurdres|res|hdr|hd|realistic|professional|focus|composition|shot/;

/** "Masterpiece, best quality" where it is noise. */
export const qualityWords: Rule = {
  id: 'quality-words',
  name: 'Quality words where they are noise',
  why: {
    reason:
      'Words such as "masterpiece" were found to help Stable Diffusion of the 1.5 and XL years; what came after is trained on plain descriptions and gains nothing from them.',
    source: SOURCES.boosters,
  },
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
        message: `${quoted(words)} ${words.length > 1 ? 'are' : 'is'} noise for ${nameInSentence(target, 'within')}: say what is to be seen in detail instead.`,
        field: first.field,
        causes: words.map((one) => `word ${one.toLowerCase()}`),
        fix: {
          label: words.length > 1 ? 'Remove the quality words' : `Remove ${quoted(words)}`,
          apply: (prompt) => cutEverywhere(prompt, BOOSTERS),
        },
      },
    ];
  },
};
