import { COMPARISON } from '../data/filler.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** `like a …` and `such as …` name a second thing. */
export const comparison: Rule = {
  id: 'comparison',
  name: 'Comparisons',
  why: {
    reason:
      'What a prompt names is drawn: a thing that is only compared with may turn up itself, or drive out the first one.',
    source: SOURCES.firstObject,
  },
  find({ pieces, said, target }) {
    // Language models know a comparison when they read one.
    if (target.reader === 'language-model' || !/\blike an?\b|such as/.test(said)) return [];
    for (const { field, text } of pieces) {
      const words = COMPARISON.exec(text)?.[0];
      if (words === undefined) continue;
      return [
        {
          severity: 'hint',
          message: `${quoted([words])} may be drawn itself: say what one sees instead of comparing.`,
          field,
        },
      ];
    }
    return [];
  },
};
