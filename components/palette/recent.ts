import * as z from 'zod/mini';
import { defineItem } from '@/lib/platform/stored-item.ts';

/** So many are kept; the palette shows fewer. */
const MOST_KEPT = 30;

const item = defineItem('session:paletteRecent', z.array(z.string()));
/** Of a private window nothing is kept beyond it. */
let inPrivate: readonly string[] = [];

/** Returns the ids of what was chosen in the palette since the browser started, the newest first. */
export async function readRecent(isPrivate: boolean): Promise<readonly string[]> {
  return isPrivate ? inPrivate : ((await item.read().catch(() => null)) ?? []);
}

/** Puts an id before the others. Where it cannot be kept, only the order of the next list is less good. */
export async function keepRecent(id: string, isPrivate: boolean): Promise<void> {
  const all = await readRecent(isPrivate);
  const next = [id, ...all.filter((one) => one !== id)].slice(0, MOST_KEPT);
  if (isPrivate) inPrivate = next;
  else await item.write(next).catch(() => undefined);
}
