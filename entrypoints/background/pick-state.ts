import * as z from 'zod/mini';
import { type SessionItem, sessionItem } from '@/lib/platform/session-store.ts';

/** How long the user may take to point at a box, in milliseconds. */
export const PICK_PATIENCE = 10 * 60 * 1000;

const pickSchema = z.object({
  tabId: z.number(),
  role: z.enum(['prompt', 'negative']),
  token: z.string(),
  at: z.number(),
});
/** A picking under way. There is at most one in the whole browser. */
export type Pick = z.infer<typeof pickSchema>;

const item = () => sessionItem('pick');

/** Begins a picking, in the place of any other, and gives it a token that nobody can guess. */
export async function beginPick(
  tabId: number,
  role: Pick['role'],
  store: SessionItem = item(),
  now: () => number = Date.now,
): Promise<Pick> {
  const pick = { tabId, role, token: crypto.randomUUID(), at: now() };
  await store.write(pick);
  return pick;
}

/** The picking under way, or null. One that took too long is none. */
export async function currentPick(
  store: SessionItem = item(),
  now: () => number = Date.now,
): Promise<Pick | null> {
  const parsed = pickSchema.safeParse(await store.read());
  return parsed.success && now() - parsed.data.at < PICK_PATIENCE ? parsed.data : null;
}

/** Ends whatever picking is under way. */
export function endPick(store: SessionItem = item()): Promise<void> {
  return store.clear();
}
