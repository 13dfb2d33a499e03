import type { FieldKey } from '../fields.ts';
import { entriesOf, matchOf } from './entries.ts';
import { keyOf } from './key-of.ts';

/**
 * Takes an offered term and what was typed, and gives the other word for it by which it was found, so that it can be
 * shown beside it; null where the term's own words say it already.
 */
export function foundBy(field: FieldKey, term: string, typed: string): string | null {
  const wanted = keyOf(typed);
  const entry = entriesOf(field).find(({ text }) => text === term);
  if (wanted === '' || !entry || matchOf(entry, wanted) !== 2) return null;
  return entry.term.also?.find((name) => ` ${keyOf(name)}`.includes(` ${wanted}`)) ?? null;
}
