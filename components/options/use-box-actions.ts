import { useMemo } from 'react';
import { boxes } from '@/components/hooks/store.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import type { StoredBox } from '@/lib/storage/index.ts';

export interface BoxActions {
  forget(id: string): Promise<void>;
}

/** What can be done with the boxes that were shown, with Undo. */
export function useBoxActions(say: (status: Status) => void): BoxActions {
  return useMemo(() => {
    const undo = (box: StoredBox) => ({ label: t('status.undo'), onAct: () => void restore(box) });
    async function restore(box: StoredBox) {
      const result = await boxes.restore(box);
      if (!result.ok) return say({ text: messageText(result.error), tone: 'problem' });
      // Shown anew meanwhile, in the popup: that one can come back, too.
      const { replaced } = result.value;
      say({ text: t('boxes.restored'), actions: replaced ? [undo(replaced)] : [] });
    }
    return {
      async forget(id) {
        const result = await boxes.forget(id);
        if (!result.ok) return say({ text: messageText(result.error), tone: 'problem' });
        const label = result.value.label || t('boxes.unnamed');
        say({ text: t('boxes.forgotten', [label]), actions: [undo(result.value)] });
      },
    };
  }, [say]);
}
