import { LOOK_FIELDS } from '../../fields.ts';
import { isEnglish } from '../../lexicon/is-english.ts';
import { LOOK } from '../data/dressing.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Nothing says how it is to look. */
export const noStyle: Rule = {
  id: 'no-style',
  name: 'check.noStyle.name',
  why: {
    reason: { id: 'check.noStyle.reason' },
    source: `${SOURCES.subjectAndStyle}; ${SOURCES.realPrompts}`,
  },
  find({ pieces, said }) {
    if (pieces.length === 0) return [];
    if (pieces.some(({ field }) => LOOK_FIELDS.has(field) && field !== 'resolution')) return [];
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
