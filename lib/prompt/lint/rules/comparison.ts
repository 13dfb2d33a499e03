import { COMPARISON } from '../data/filler.ts';
import { withoutNames } from '../names.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** `like a …` and `such as …` name a second thing. */
export const comparison: Rule = {
  id: 'comparison',
  name: 'check.comparison.name',
  why: { reason: { id: 'check.comparison.reason' }, source: SOURCES.firstObject },
  find({ pieces, said, target }) {
    // Language models know a comparison when they read one.
    if (target.reader === 'language-model' || !/\blike an?\b|such as/.test(said)) return [];
    for (const piece of pieces) {
      const words = COMPARISON.exec(withoutNames(piece).text)?.[0];
      if (words === undefined) continue;
      return [
        {
          severity: 'hint',
          message: { id: 'check.comparison.message', params: { words: [words] } },
          field: piece.field,
        },
      ];
    }
    return [];
  },
};
