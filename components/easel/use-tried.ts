import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Compiled, FieldKey } from '@/lib/prompt/index.ts';
import { putTerm } from '@/lib/prompt/vocabulary/put-term.ts';
import { useEasel } from './easel.ts';
import { useWorkspace } from './use-workspace.ts';

/**
 * Returns the prompt printed with the term that is looked at, and the field of that; null where none is, or where it
 * would change nothing of what is printed. Once a term, when there is nothing more urgent to do; nothing of it is stored.
 * @param now the prompt as it is printed without it
 */
export function useTried(now: Compiled): { printed: Compiled; field: FieldKey } | null {
  const { workspace, tried, print } = useEasel();
  const prompt = useWorkspace(workspace, (state) => state.prompt);
  const term = useSyncExternalStore(tried.subscribe, tried.get);
  const wanted = useMemo(() => term && { term, prompt }, [term, prompt]);
  const ready = useDeferredValue(wanted);
  const shown = useMemo(() => {
    if (!ready) return null;
    const { field, text, typed } = ready.term;
    return { printed: print(putTerm(ready.prompt, field, text, typed)).compiled, field };
  }, [ready, print]);
  // What was printed of the prompt before this keystroke is none of it.
  return shown && ready?.prompt === prompt && !isSame(shown.printed, now) ? shown : null;
}

const isSame = (a: Compiled, b: Compiled): boolean =>
  a.text === b.text && a.negative === b.negative && JSON.stringify(a.fields) === JSON.stringify(b.fields);
