import { useCallback, useEffect, useState } from 'react';
import { errorText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { askAgain, giveBack, grantedOrigins, onAccessChanged } from '@/lib/platform/permissions.ts';
import { plainAccess } from './plain-access.ts';

export interface Access {
  /** Match patterns; undefined where the browser has not told them. */
  granted: string[] | undefined;
  giveBack(match: string): Promise<void>;
}

/** The access the user gave, and giving it back. */
export function useAccess(say: (status: Status) => void): Access {
  const [granted, setGranted] = useState<string[]>();
  useEffect(() => {
    const fail = (error: unknown) => say({ text: errorText(error), tone: 'problem' });
    const read = () => void grantedOrigins().then(setGranted, fail);
    read();
    return onAccessChanged(read);
  }, [say]);

  const give = useCallback(
    async (match: string) => {
      const place = plainAccess(match);
      // The browser answers a question only if it is put within the click itself: nothing is awaited before it.
      const ask = () =>
        askAgain(match)
          .catch(() => false)
          .then((yes) =>
            say(
              yes
                ? { text: t('access.again', [place]) }
                : { text: t('access.refused', [place]), tone: 'problem' },
            ),
          );
      if (!(await giveBack(match))) return say({ text: t('access.kept', [place]), tone: 'problem' });
      say({
        text: t('access.given', [place]),
        actions: [{ label: t('status.undo'), onAct: () => void ask() }],
      });
    },
    [say],
  );
  return { granted, giveBack: give };
}
