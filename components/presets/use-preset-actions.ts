import { useMemo } from 'react';
import { presets } from '@/components/hooks/store.ts';
import { messageText, t } from '@/components/hooks/text.ts';
import type { Status } from '@/components/hooks/use-status.ts';
import { openOptions } from '@/lib/platform/pages.ts';
import type { Prompt } from '@/lib/prompt/index.ts';
import type { Preset, Result } from '@/lib/storage/index.ts';
import { changePresets } from './use-presets.ts';

export interface PresetActions {
  /** Saves the prompt under a name; gives the sentence to show at the name where it cannot be saved, else null. */
  save(name: string, prompt: Prompt): Promise<string | null>;
  rename(id: string, name: string): Promise<string | null>;
  favorite(id: string, favorite: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Opens the page on which presets are exported and imported. */
  openTransfer(): void;
}

/** What can be done with presets, each said in the live region. */
export function usePresetActions(say: (status: Status) => void): PresetActions {
  return useMemo(() => {
    async function change(
      work: () => Promise<Result<Preset>>,
      key: `status.${'saved' | 'renamed' | 'deleted' | 'restored'}`,
      undo?: () => void,
    ) {
      const result = await changePresets(work);
      if (!result.ok) return messageText(result.error);
      const { id, name } = result.value;
      const act = { type: 'restorePreset', id } as const;
      say({
        text: t(key, [name]),
        ...(undo && { actions: [{ label: t('status.undo'), onAct: undo, act }] }),
      });
      return null;
    }
    async function complain(error: Promise<string | null>) {
      const text = await error;
      if (text) say({ text, tone: 'problem' });
    }
    const restore = (id: string) => complain(change(() => presets.restore(id), 'status.restored'));
    return {
      restore,
      openTransfer: openOptions,
      save: (name, prompt) => change(() => presets.save({ name, prompt }), 'status.saved'),
      rename: (id, name) => change(() => presets.rename(id, name), 'status.renamed'),
      remove: (id) =>
        complain(
          change(
            () => presets.remove(id),
            'status.deleted',
            () => void restore(id),
          ),
        ),
      async favorite(id, favorite) {
        const result = await changePresets(() => presets.setFavorite(id, favorite));
        if (!result.ok) say({ text: messageText(result.error), tone: 'problem' });
      },
    };
  }, [say]);
}
