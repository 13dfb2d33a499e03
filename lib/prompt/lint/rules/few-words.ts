import { isEnglish } from '../../lexicon/is-english.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const ENOUGH = 3;

/** A title is no prompt. */
export const fewWords: Rule = {
  id: 'few-words',
  name: 'check.fewWords.name',
  why: { reason: { id: 'check.fewWords.reason' }, source: SOURCES.realPrompts },
  find({ pieces, said }) {
    const [only] = pieces;
    // Other languages and scripts say more with fewer words, and so may what is quoted or a program's syntax.
    if (!only || pieces.length > 1 || only.typed !== only.text || !isEnglish(said)) return [];
    const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
    if (words.length === 0 || words.length >= ENOUGH) return [];
    return [
      {
        severity: 'hint',
        message: { id: 'check.fewWords.message' },
        component: 'description',
        field: 'subject',
        causes: ['bare'],
      },
    ];
  },
};
