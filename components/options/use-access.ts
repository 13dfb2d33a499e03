import { useCallback, useEffect, useState } from 'react';
import { errorText } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { askAgain, giveBack, grantedOrigins, onAccessChanged } from '@/lib/platform/permissions.ts';

export interface Access {
  /** Match patterns; undefined where the browser has not told them. */
  granted: string[] | undefined;
  giveBack(match: string): Promise<void>;
}

/**
 * The access the user gave, and giving it back.
 * @param words what to say for a match pattern: given back, kept by the browser, given again, not given again
 */
export function useAccess(
  say: (status: Status) => void,
  words: (match: string) => Record<'undo' | 'given' | 'kept' | 'again' | 'refused', string>,
): Access {
  const [granted, setGranted] = useState<string[]>();
  useEffect(() => {
    const fail = (error: unknown) => say({ text: errorText(error), tone: 'problem' });
    const read = () => void grantedOrigins().then(setGranted, fail);
    read();
    return onAccessChanged(read);
  }, [say]);

  const give = useCallback(
    async (match: string) => {
      const { undo, given, kept, again, refused } = words(match);
      // The browser answers a question only if it is put within the click itself: nothing is awaited before it.
      const ask = () =>
        askAgain(match)
          .catch(() => false)
          .then((yes) => say(yes ? { text: again } : { text: refused, tone: 'problem' }));
      if (!(await giveBack(match))) return say({ text: kept, tone: 'problem' });
      say({ text: given, actions: [{ label: undo, onAct: () => void ask() }] });
    },
    [say, words],
  );
  return { granted, giveBack: give };
}
