import { LOOK } from '../data/dressing.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Nothing says how it is to look. */
export const noStyle: Rule = {
  id: 'no-style',
  name: 'No style',
  why: {
    reason:
      'The words for subject and style decide the picture; where nothing says how it is to look, the generator chooses.',
    source: `${SOURCES.subjectAndStyle}; ${SOURCES.realPrompts}`,
  },
  find({ pieces, said }) {
    const fields = new Set(pieces.map(({ field }) => field));
    const told = (
      ['contentType', 'style', 'colorTone', 'lighting', 'mood', 'realism', 'framing'] as const
    ).some((field) => fields.has(field));
    if (told || pieces.length === 0 || LOOK.test(said) || !/\p{Script=Latin}/u.test(said)) return [];
    return [
      {
        severity: 'hint',
        message: 'Nothing says how it is to look: choose a content type, a style or a light.',
        component: 'style',
        field: 'style',
        causes: ['bare'],
        fix: {
          label: 'Make it a photograph',
          apply: (prompt) => ({ ...prompt, contentType: { text: 'photograph' } }),
        },
      },
    ];
  },
};
