import { useLiveQuery } from 'dexie-react-hooks';
import { sendToBackground } from '@/lib/messages/send.ts';
import type { Preset } from '@/lib/storage/index.ts';
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
  // The change is done, whatever becomes of the menu: it is built anew when the browser starts.
  await sendToBackground({ type: 'presetsChanged' }).catch(() => undefined);
  return result;
}
