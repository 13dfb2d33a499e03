import { useMemo } from 'react';
import { defineSet, useStoredSet } from '@/components/hooks/stored-set.ts';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';

/** Each is its field and its text. Kept on this machine, as settings are, and in no file of presets. */
const favorites = defineSet('favoriteTerms');

export interface Favorites {
  /** The favorite terms of the field, the newest first; null until they are read. */
  texts: readonly string[] | null;
  /** Done when it is kept. */
  turn(text: string, isFavorite: boolean): Promise<void>;
}

/** The favorite terms of a field, live across our pages. */
export function useFavorites(field: PicturedField): Favorites {
  const [ids, turn] = useStoredSet(favorites);
  const prefix = `${field} `;
  const texts = useMemo(
    () => ids?.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)) ?? null,
    [ids, prefix],
  );
  return {
    texts: useMemo(() => texts?.toReversed() ?? null, [texts]),
    turn: (text, isFavorite) => turn(prefix + text, isFavorite),
  };
}
