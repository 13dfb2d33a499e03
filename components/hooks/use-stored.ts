import { useEffect, useEffectEvent, useState } from 'react';
import type { Live } from '@/lib/storage/index.ts';
import { errorText } from './text.ts';

interface Read<T> {
  key: string;
  value?: T;
  error?: Error;
}

/**
 * Reads from what is stored, and reads again after every change of it, in whichever window.
 * @param source what is read from; it tells of changes
 * @param read called again at each change
 * @param key what is asked for: the answer to another question is not shown
 * @returns undefined until it is read
 * @throws while rendering, a sentence for the error boundary, where it cannot be read
 */
export function useStored<T>(source: Live, read: () => Promise<T>, key = ''): T | undefined {
  const [shown, setShown] = useState<Read<T> | null>(null);
  const current = useEffectEvent(read);
  useEffect(() => {
    let stopped = false;
    let reading = false;
    let readAgain = false;
    /** One reading at a time; what is asked for meanwhile is one more. */
    const refresh = async () => {
      readAgain = reading;
      if (reading) return;
      reading = true;
      const answer = await current().then(
        (value): Read<T> => ({ key, value }),
        (error): Read<T> => ({ key, error: new Error(errorText(error), { cause: error }) }),
      );
      reading = false;
      if (stopped) return;
      setShown(answer);
      if (readAgain) void refresh();
    };
    const stop = source.subscribe(() => void refresh());
    // After the listener: a change in between is heard of.
    void refresh();
    return () => {
      stopped = true;
      stop();
    };
  }, [source, key]);
  if (shown?.key !== key) return undefined;
  if (shown.error) throw shown.error;
  return shown.value;
}
