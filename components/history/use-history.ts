import { useMemo } from 'react';
import { history } from '@/components/hooks/store.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import type { HistoryEntry, Result } from '@/lib/storage/index.ts';

/** The prompts used, newest first; undefined until they are read. */
export function useHistory(): HistoryEntry[] | undefined {
  return useStored(history, history.list);
}

export interface HistoryActions {
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** What can be taken out of the history, with Undo. */
export function useHistoryActions(say: (status: Status) => void): HistoryActions {
  return useMemo(() => {
    function report(result: Result<HistoryEntry[]>, text: string) {
      if (!result.ok) return say({ text: messageText(result.error), tone: 'problem' });
      const restore = async () => {
        const restored = await history.restore(result.value);
        say(
          restored.ok ? { text: t('status.undone') } : { text: messageText(restored.error), tone: 'problem' },
        );
      };
      say({ text, actions: [{ label: t('status.undo'), onAct: () => void restore() }] });
    }
    return {
      async remove(id) {
        const result = await history.remove(id);
        report(result.ok ? { ok: true, value: [result.value] } : result, t('status.historyRemoved'));
      },
      async clear() {
        report(await history.clear(), t('status.historyCleared'));
      },
    };
  }, [say]);
}
