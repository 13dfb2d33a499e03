import { useEasel } from '@/components/easel/easel.ts';
import { STEP } from '@/components/easel/use-workspace.ts';
import { presets } from '@/components/hooks/store.ts';
import { t } from '@/components/hooks/text.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { Preset } from '@/lib/storage/index.ts';

/** The presets and the deleted ones that can be brought back; undefined until they are read. They follow changes. */
export function usePresets(): { listed: Preset[]; deleted: Preset[] } | undefined {
  return useStored(presets, async () => ({
    listed: await presets.list(),
    deleted: await presets.listDeleted(),
  }));
}

/** Returns what puts a preset in place of the prompt. */
export function useApplyPreset(): (id: string) => Promise<void> {
  const { replace, start } = useEasel();
  return async (id) => {
    const preset = await presets.get(id);
    if (!preset) return;
    if (!start.isPrivate) await changePresets(() => presets.markUsed(id));
    replace(STEP.preset(preset.name), preset.prompt, t('status.applied', [preset.name]));
  };
}

/** Does a change to the presets, then lets the right-click menu follow it. */
export async function changePresets<T>(change: () => Promise<T>): Promise<T> {
  const result = await change();
  // The change is done, whatever becomes of the menu: it is built anew when the browser starts.
  await sendToBackground({ type: 'presetsChanged' }).catch(() => undefined);
  return result;
}
