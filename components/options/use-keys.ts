import { useCallback, useEffect, useState } from 'react';
import { errorText } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { type Command, commands, openKeySettings } from '@/lib/platform/commands.ts';

/** The commands with their keys, read again when the user comes back from changing them; and the way there. */
export function useKeys(say: (status: Status) => void): { commands: readonly Command[]; change(): void } {
  const [all, setAll] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = () => void commands().then(setAll, () => setAll([]));
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const change = useCallback(() => {
    openKeySettings().catch((error) => say({ text: errorText(error), tone: 'problem' }));
  }, [say]);
  return { commands: all, change };
}
