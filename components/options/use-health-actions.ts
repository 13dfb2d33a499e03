import { useMemo } from 'react';
import { health } from '@/components/hooks/store.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { SiteHealth } from '@/lib/storage/index.ts';

export interface HealthActions {
  clear(): Promise<void>;
}

/** Clears how insertion went, with Undo. */
export function useHealthActions(say: (status: Status) => void): HealthActions {
  return useMemo(() => {
    async function restore(rows: SiteHealth[]) {
      const result = await health.restore(rows);
      say(result.ok ? { text: t('health.restored') } : { text: messageText(result.error), tone: 'problem' });
    }
    return {
      async clear() {
        const result = await health.clear();
        if (!result.ok) return say({ text: messageText(result.error), tone: 'problem' });
        const onAct = () => void restore(result.value);
        say({ text: t('health.cleared'), actions: [{ label: t('status.undo'), onAct }] });
      },
    };
  }, [say]);
}
