import { useCallback, useEffect, useRef } from 'react';
import { type FieldKey, suggest, type Use } from '@/lib/prompt/index.ts';
import type { Workspace } from '@/lib/workspace/index.ts';
import { readUse } from './read-use.ts';

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
