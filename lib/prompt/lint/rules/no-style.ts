import { isEnglish } from '../../lexicon/is-english.ts';
import { LOOK } from '../data/dressing.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Fields that say how it is to look, whatever is in them. */
const OF_THE_LOOK = ['contentType', 'style', 'colorTone', 'lighting', 'mood', 'realism', 'framing'] as const;

/** Nothing says how it is to look. */
export const noStyle: Rule = {
  id: 'no-style',
  name: 'check.noStyle.name',
  why: {
    reason: { id: 'check.noStyle.reason' },
    source: `${SOURCES.subjectAndStyle}; ${SOURCES.realPrompts}`,
  },
  find({ pieces, said }) {
    const fields = new Set(pieces.map(({ field }) => field));
    if (pieces.length === 0 || OF_THE_LOOK.some((field) => fields.has(field))) return [];
    // The words for a look are known in English only.
    if (LOOK.test(said) || !isEnglish(said)) return [];
    return [
      {
        severity: 'hint',
        message: { id: 'check.noStyle.message' },
        component: 'style',
        field: 'style',
        causes: ['bare'],
        fix: {
          label: { id: 'check.noStyle.fix' },
          apply: (prompt) => ({ ...prompt, contentType: { text: 'photograph' } }),
        },
      },
    ];
  },
};
