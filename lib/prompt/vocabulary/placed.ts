import { phrasesOf } from '../edit.ts';
import { FIELDS, type FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { plainWords } from './key-of.ts';
import { termOf } from './lookup.ts';
import type { FieldTerm } from './term.ts';

/** A term where it was found: in the phrase `text` of `field`, which may say more than the term. */
export interface Placed {
  field: FieldKey;
  text: string;
  term: FieldTerm;
}

/** Fields in whose phrases terms stand among other words: "on a wooden pier at dawn". */
const LOOSE: ReadonlySet<FieldKey> = new Set([
  'contentType',
  'setting',
  'style',
  'colorTone',
  'lighting',
  'framing',
]);
/** A term has at most this many words, and nobody writes more phrases than these. */
const MOST_WORDS = 6;
const MOST_PHRASES = 100;
/** What is said after so many characters is not looked at. */
const LONGEST_PHRASE = 1000;

/** Gives the terms that a prompt has, by field; what is left out is not in the picture, and the subject is free. */
export function placedTerms(prompt: Prompt): Placed[] {
  return FIELDS.filter(({ key }) => key !== 'subject' && key !== 'exclude').flatMap(({ key }) =>
    phrasesOf(prompt, key)
      .slice(0, MOST_PHRASES)
      .flatMap(({ text }) => {
        const whole = termOf(text, key);
        const terms = whole ? [whole] : LOOSE.has(key) ? termsWithin(text, key) : [];
        return terms.map((term) => ({ field: key, text, term }));
      }),
  );
}

/** Gives the terms of a field among the words of a text, from left to right, always the longest. */
export function termsWithin(text: string, field: FieldKey): FieldTerm[] {
  const words = plainWords(text.slice(0, LONGEST_PHRASE)).split(/[ ,;.]+/);
  const found: FieldTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const [term, size] = longestAt(words, at, field);
    if (term) found.push(term);
    at += size;
  }
  return found;
}

function longestAt(words: string[], at: number, field: FieldKey): [FieldTerm | null, number] {
  for (let size = Math.min(MOST_WORDS, words.length - at); size > 0; size -= 1) {
    const term = termOf(words.slice(at, at + size).join(' '), field);
    if (term?.field === field) return [term, size];
  }
  return [null, 1];
}
