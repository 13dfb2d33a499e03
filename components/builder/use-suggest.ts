import { useCallback, useEffect, useRef } from 'react';
import { history, presets } from '@/components/hooks/store.ts';
import { type FieldKey, suggest, type Use, usedWords } from '@/lib/prompt/index.ts';
import type { Workspace } from '@/lib/workspace/index.ts';

/** What to offer in a field, given the prompt so far. Keeps its identity, so that no field is drawn again for it. */
export function useSuggest(workspace: Workspace): (field: FieldKey, typed: string) => string[] {
  const use = useRef<Use | undefined>(undefined);
  // When the window has nothing better to do: its opening waits for nothing that only ranks suggestions.
  useEffect(() => {
    const waiting = requestIdleCallback(async () => {
      use.current = await readUse();
    });
    return () => cancelIdleCallback(waiting);
  }, []);
  return useCallback(
    (field, typed) => suggest(field, typed, workspace.getState().prompt, use.current),
    [workspace],
  );
}

/** The words the user has inserted, copied and saved on this machine, for the ranking of suggestions. */
async function readUse(): Promise<Use | undefined> {
  try {
    const [entries, saved] = await Promise.all([history.list(), presets.list()]);
    const kept = saved.map(({ prompt, usedAt, updatedAt }) => ({ prompt, at: usedAt ?? updatedAt }));
    return usedWords([...entries, ...kept], Date.now());
  } catch {
    // A storage that cannot be read is told of where it matters; suggestions come in their general order.
    return undefined;
  }
}
