import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const ENOUGH = 3;

/** A title is no prompt. */
export const fewWords: Rule = {
  id: 'few-words',
  name: 'Very short prompts',
  why: {
    reason:
      'Prompts that gave what people wanted name a subject, its form and the intent; one or two words leave nearly all of it to chance.',
    source: SOURCES.realPrompts,
  },
  find({ pieces, said }) {
    if (pieces.length !== 1 || !/\p{Script=Latin}/u.test(said)) return [];
    const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
    if (words.length === 0 || words.length >= ENOUGH) return [];
    return [
      {
        severity: 'hint',
        message:
          'That leaves nearly everything to chance: say what it does, where it is, and how it is to look.',
        component: 'description',
        field: 'subject',
        causes: ['bare'],
      },
    ];
  },
};
