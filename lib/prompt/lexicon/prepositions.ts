import { entriesOf, hasRole } from './roles.ts';

/** Words that begin a phrase of place, time or manner; a phrase beginning with one needs no help from us. */
export const PREPOSITIONS: ReadonlySet<string> = entriesOf('preposition');

/** Tells whether a text begins with a preposition; `down`, `past` and their like are one only before a determiner. */
export function startsWithPreposition(text: string): boolean {
  const [, first = '', second = ''] =
    /^(\p{L}+)(?![\p{L}-])(?:\s+([\p{L}'’]+))?/u.exec(text.slice(0, 80).toLowerCase()) ?? [];
  if (!hasRole('preposition', first)) return false;
  return (
    !hasRole('preposition before a determiner', first) ||
    second === '' ||
    hasRole('determiner', second) ||
    hasRole('preposition', second)
  );
}
