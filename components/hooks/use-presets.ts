import { useLiveQuery } from 'dexie-react-hooks';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { Preset } from '@/lib/presets/index.ts';
import { presets } from './store.ts';

/** The presets and the deleted ones that can be brought back; undefined until they are read. They follow changes. */
export function usePresets(): { listed: Preset[]; deleted: Preset[] } | undefined {
  return useLiveQuery(
    async () => ({ listed: await presets.list(), deleted: await presets.listDeleted() }),
    [],
  );
}

/** Does a change to the presets, then lets the right-click menu follow it. */
export async function changePresets<T>(change: () => Promise<T>): Promise<T> {
  const result = await change();
  await sendToBackground({ type: 'presetsChanged' });
  return result;
}
