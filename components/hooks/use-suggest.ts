import { useCallback, useLayoutEffect, useRef } from 'react';
import { type FieldKey, type Prompt, suggest } from '@/lib/prompt/index.ts';

/** What to offer in a field, given the prompt so far. Keeps its identity, so that no field is drawn again for it. */
export function useSuggest(prompt: Prompt): (field: FieldKey, typed: string) => string[] {
  const latest = useRef(prompt);
  useLayoutEffect(() => {
    latest.current = prompt;
  });
  return useCallback((field, typed) => suggest(field, typed, latest.current), []);
}
