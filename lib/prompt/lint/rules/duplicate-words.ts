import type { Prompt } from '../../model.ts';
import { cutOut } from '../edits/cut-out.ts';
import { rewrite } from '../edits/rewrite.ts';
import { type CheckedPhrase, pieceOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { segmentsOf } from '../segments.ts';
import { SOURCES } from '../sources.ts';

/** `the the`, `very very`; names and baby talk double on purpose: Bora Bora, choo choo. */
const STUTTER = /(?<![\p{L}\p{N}'’-])(\p{Ll}{2,})(?:\s+\1(?![\p{L}\p{N}'’-]))+/gu;
const ON_PURPOSE =
  /^(?:ha|ho|choo|pom|yo|tut|dik|aye|chow|bye|knock|cha|can|no|boo|night|poo|goo|woof|tick|ding|tic|coo|mu|bora|pago|wagga)$/;
/** Operators between regions of a picture, each of which says what it needs. */
const REGIONS = /\b(?:BREAK|AND)\b|(?:^|\s)\|\s/;

/** The same words twice. */
export const duplicateWords: Rule = {
  id: 'duplicate-words',
  name: 'check.duplicateWords.name',
  why: { reason: { id: 'check.duplicateWords.reason' }, source: SOURCES.modifiers },
  find({ prompt, pieces, said }) {
    if (REGIONS.test(prompt.source?.text ?? '') || pieces.some(({ typed }) => REGIONS.test(typed))) return [];
    const stuttered = /\b([a-z]{2,30})\s+\1\b/.test(said) || /[^\0-\x7f]/.test(said);
    const seen = new Set<string>();
    let twice: { field: CheckedPhrase['field']; words: string } | null = null;
    for (const piece of pieces) {
      const stutter = stuttered ? stutterIn(piece) : undefined;
      if (stutter) twice ??= { field: piece.field, words: `${stutter} ${stutter}` };
      for (const { typed, field } of segmentsOf(piece)) {
        const key = keyOf(typed);
        if (key !== '' && seen.has(key)) twice ??= { field, words: typed };
        seen.add(key);
      }
    }
    if (!twice) return [];
    return [
      {
        severity: 'hint',
        message: { id: 'check.duplicateWords.message', params: { words: [twice.words] } },
        field: twice.field,
        causes: [`word ${twice.words.toLowerCase()}`],
        fix: { label: { id: 'check.duplicateWords.fix' }, apply: merge },
      },
    ];
  },
};

const stutterIn = ({ text }: CheckedPhrase): string | undefined =>
  [...text.matchAll(STUTTER)].map(([, word = '']) => word).find((word) => !ON_PURPOSE.test(word));

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .replace(/\s+/g, ' ');

/** The first of each stays, with the heavier weight of the two where it is a phrase of its own. */
function merge(prompt: Prompt): Prompt {
  const seen = new Set<string>();
  return rewrite(prompt, (piece, phrase) => {
    const once = pieceOf({ ...phrase, text: withoutStutter(piece) }, piece.field, piece.index);
    const again = segmentsOf(once).filter(({ typed }) => {
      const key = keyOf(typed);
      if (key === '' || !seen.has(key)) {
        seen.add(key);
        return false;
      }
      return true;
    });
    return again.reverse().reduce((out, { start, end }) => cutOut(out, start, end), once.typed);
  });
}

function withoutStutter({ typed, text }: CheckedPhrase): string {
  return [...text.matchAll(STUTTER)]
    .filter(([, word = '']) => !ON_PURPOSE.test(word))
    .reverse()
    .reduce(
      (out, { index, 0: all, 1: word = '' }) => out.slice(0, index) + word + out.slice(index + all.length),
      typed,
    );
}
