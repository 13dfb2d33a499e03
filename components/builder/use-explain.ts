import { useCallback, useEffect, useRef } from 'react';
import type { FieldKey } from '@/lib/prompt/fields.ts';

type Explain = (field: FieldKey, text: string) => string | null;

/**
 * Returns what says in a sentence what a term means; it says nothing before it is loaded. That is when the window has
 * nothing better to do: its opening waits for no explanation. Keeps its identity.
 */
export function useExplain(): Explain {
  const explain = useRef<Explain | null>(null);
  useEffect(() => {
    const waiting = requestIdleCallback(async () => {
      // Where a file of a former version is gone, nothing is explained.
      const loaded = await import('@/components/picker/explanation-of.ts').catch(() => null);
      explain.current = loaded?.explanationOf ?? null;
    });
    return () => cancelIdleCallback(waiting);
  }, []);
  return useCallback((field, text) => explain.current?.(field, text) ?? null, []);
}
