import type { FieldKey } from '../fields.ts';
import { keyOf } from './key-of.ts';
import type { Term } from './term.ts';
import { TERMS } from './terms/index.ts';

/** A term made ready for the search. */
export interface Entry {
  text: string;
  key: string;
  /** All words for it, each after a line end and a space, so that ` gol` finds what a word begins with. */
  hay: string;
  term: Term;
}

const ENTRIES = new Map<FieldKey, readonly Entry[]>();

/** Gives the terms of a field ready for the search, in their order; made at the first use of the field. */
export function entriesOf(field: FieldKey): readonly Entry[] {
  const known = ENTRIES.get(field);
  if (known) return known;
  const made = TERMS[field].map((term) => {
    const key = keyOf(term.text);
    return { text: term.text, key, hay: hayOf([key, ...(term.also ?? []).map(keyOf)]), term };
  });
  ENTRIES.set(field, made);
  return made;
}

const hayOf = (keys: readonly string[]) => keys.map((key) => `\n ${key}`).join('');

/** How well typed words match: the text begins with them, a word of it does, or another word for it. Null: not at all. */
export function matchOf({ key, hay }: Pick<Entry, 'key' | 'hay'>, wanted: string): 0 | 1 | 2 | null {
  const at = hay.indexOf(` ${wanted}`);
  if (at === -1) return null;
  if (at === 1) return 0;
  return at < key.length + 2 ? 1 : 2;
}

/**
 * Takes an offered term and what was typed, and gives the other word for it by which it was found, so that it can be
 * shown beside it; null if the term's own words say it already.
 */
export function foundBy(field: FieldKey, term: string, typed: string): string | null {
  const wanted = keyOf(typed);
  const entry = entriesOf(field).find(({ text }) => text === term);
  if (wanted === '' || !entry || matchOf(entry, wanted) !== 2) return null;
  return entry.term.also?.find((name) => ` ${keyOf(name)}`.includes(` ${wanted}`)) ?? null;
}
