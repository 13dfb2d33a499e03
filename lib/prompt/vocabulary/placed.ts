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

/** What was found in a phrase: at each keystroke all phrases but one are as they were. Emptied when it is full. */
const KNOWN = new Map<string, readonly FieldTerm[]>();
const MOST_KNOWN = 500;

/** Gives the terms that a prompt has, by field; what is left out is not in the picture, and the subject is free. */
export function placedTerms(prompt: Prompt): Placed[] {
  const placed: Placed[] = [];
  for (const { key: field } of FIELDS) {
    if (field === 'subject' || field === 'exclude') continue;
    for (const { text } of phrasesOf(prompt, field).slice(0, MOST_PHRASES)) {
      for (const term of termsOf(text, field)) placed.push({ field, text, term });
    }
  }
  return placed;
}

function termsOf(text: string, field: FieldKey): readonly FieldTerm[] {
  const id = `${field}\n${text.slice(0, LONGEST_PHRASE)}`;
  const known = KNOWN.get(id);
  if (known) return known;
  const whole = termOf(text, field);
  const terms = whole ? [whole] : LOOSE.has(field) ? [...new Set(termsWithin(text, field))] : [];
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(id, terms);
  return terms;
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
