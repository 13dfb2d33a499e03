import { useEffect, useState } from 'react';
import { useEasel } from '@/components/easel/easel.ts';
import { useWorkspace } from '@/components/easel/use-workspace.ts';
import { presets } from '@/components/hooks/store.ts';
import { errorText, t } from '@/components/hooks/text.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { usePresetActions } from '@/components/presets/use-preset-actions.ts';
import type { Act } from '@/lib/messages/said.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import { clearLog, type LogEntry, onLog, readLog, restoreLog, spendAct } from '@/lib/session/message-log.ts';

export interface LogControls {
  /** Newest first, each with what can still be done about it; undefined until they are read. */
  entries: readonly LogEntry[] | undefined;
  run(entry: LogEntry, act: Act): Promise<void>;
  clear(): Promise<void>;
  /** Brings back what was cleared while the log is open; null where nothing was. */
  restore: (() => Promise<void>) | null;
}

/** The messages of the session, live across windows. */
export function useLog(): LogControls {
  const { start, workspace, undo, copy, say } = useEasel();
  const { isPrivate } = start;
  const [entries, setEntries] = useState<readonly LogEntry[]>();
  const [cleared, setCleared] = useState<readonly LogEntry[]>([]);
  const past = useWorkspace(workspace, (state) => state.past);
  // Firefox keeps no presets in private windows.
  const deleted = useStored(presets, () => presets.listDeleted().catch(() => [])) ?? [];
  const { restore: restorePreset } = usePresetActions(say);

  useEffect(() => {
    const stop = onLog(isPrivate, setEntries);
    // After the listener: a message in between is heard of either way.
    void readLog(isPrivate).then(setEntries);
    return stop;
  }, [isPrivate]);

  const isOpen = (act: Act): boolean => {
    if (act.type === 'undoStep') return past.some(({ id }) => id === act.step);
    return act.type !== 'restorePreset' || deleted.some(({ id }) => id === act.id);
  };

  return {
    entries: entries?.map((entry) => ({ ...entry, acts: entry.acts.filter(isOpen) })),
    async run(entry, act) {
      if (act.type === 'undoStep') return undo.undoStep(act.step);
      if (act.type === 'restorePreset') return restorePreset(act.id);
      if (act.type === 'copy') return void (await copy(act.text));
      try {
        const { tabId, box } = act;
        const isUndone = await sendToBackground({ type: 'undoInsert', tabId, box });
        if (isUndone) await spendAct(entry.id, act.type, isPrivate);
        say(isUndone ? { text: t('status.boxUndone') } : { text: t('status.boxNotUndone'), tone: 'problem' });
      } catch (error) {
        say({ text: errorText(error), tone: 'problem' });
      }
    },
    async clear() {
      const all = await clearLog(isPrivate);
      setCleared(all);
    },
    restore:
      cleared.length === 0
        ? null
        : async () => {
            await restoreLog(cleared, isPrivate);
            setCleared([]);
          },
  };
}
