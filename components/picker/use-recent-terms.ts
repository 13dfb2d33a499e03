import { useMemo } from 'react';
import { history, presets } from '@/components/hooks/store.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { phrasesOf } from '@/lib/prompt/index.ts';
import { keyOf } from '@/lib/prompt/vocabulary/key-of.ts';
import { termByKey } from '@/lib/prompt/vocabulary/lookup.ts';
import type { PicturedField } from '@/lib/prompt/vocabulary/pictured-fields.ts';

/** More than these are not recent. */
const MOST = 24;

/** Where a list cannot be read it is told of on its own tab; here it has nothing. */
const none = () => [];

/** The terms of a field that the user has inserted, copied or saved, the last used first; null until they are read. */
export function useRecentTerms(field: PicturedField): readonly string[] | null {
  const used = useStored(history, () => history.list().catch(none));
  const saved = useStored(presets, () => presets.list().catch(none));
  return useMemo(() => {
    if (!used || !saved) return null;
    const kept = saved.map(({ prompt, usedAt, updatedAt }) => ({ prompt, at: usedAt ?? updatedAt }));
    const newestFirst = [...used, ...kept].toSorted((a, b) => b.at - a.at);
    const texts = newestFirst.flatMap(({ prompt }) =>
      phrasesOf(prompt, field).flatMap(({ text }) => termByKey(keyOf(text), field)?.text ?? []),
    );
    return [...new Set(texts)].slice(0, MOST);
  }, [used, saved, field]);
}
