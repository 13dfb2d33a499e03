import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { type FieldKey, type Prompt, suggest, type Use } from '@/lib/prompt/index.ts';
import { readUse } from './read-use.ts';

/** What to offer in a field, given the prompt so far. Keeps its identity, so that no field is drawn again for it. */
export function useSuggest(prompt: Prompt): (field: FieldKey, typed: string) => string[] {
  const latest = useRef(prompt);
  const use = useRef<Use | undefined>(undefined);
  useLayoutEffect(() => {
    latest.current = prompt;
  });
  // When the popup has nothing better to do: its opening waits for nothing that only ranks suggestions.
  useEffect(() => {
    const waiting = requestIdleCallback(async () => {
      use.current = await readUse();
    });
    return () => cancelIdleCallback(waiting);
  }, []);
  return useCallback((field, typed) => suggest(field, typed, latest.current, use.current), []);
}
