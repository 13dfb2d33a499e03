import type { Fragment } from '@/lib/prompt/compiled.ts';
import type { FieldKey } from '@/lib/prompt/fields.ts';

const keyOf = ({ field, text }: Fragment) => `${field} ${text}`;

/**
 * Returns which fragments are new: words of a field that were not printed before, by their places.
 * @param typedIn the field that is being written in: its words change with every key
 */
export function addedWords(
  before: readonly Fragment[],
  after: readonly Fragment[],
  typedIn: FieldKey | null,
): ReadonlySet<number> {
  const known = new Set(before.map(keyOf));
  const places = after.flatMap((fragment, place) => {
    const { field } = fragment;
    return field === null || field === typedIn || known.has(keyOf(fragment)) ? [] : [place];
  });
  return new Set(places);
}
