import * as z from 'zod/mini';
import { defineItem } from '@/lib/platform/stored-item.ts';

/** How long the user may take to point at a box, in milliseconds. */
export const PICK_PATIENCE = 10 * 60 * 1000;

const pickSchema = z.lazy(() =>
  z.object({
    tabId: z.number(),
    role: z.enum(['prompt', 'negative']),
    token: z.string(),
    at: z.number(),
  }),
);
/** A picking under way. There is at most one in the whole browser. */
export type Pick = z.infer<typeof pickSchema>;

const item = defineItem('session:pick', pickSchema);

/** Begins a picking, in the place of any other, and gives it a token that nobody can guess. */
export async function beginPick(tabId: number, role: Pick['role']): Promise<Pick> {
  const pick = { tabId, role, token: crypto.randomUUID(), at: Date.now() };
  await item.write(pick);
  return pick;
}

/** The picking under way, or null. One that took too long is none. */
export async function currentPick(): Promise<Pick | null> {
  const pick = await item.read();
  return pick && Date.now() - pick.at < PICK_PATIENCE ? pick : null;
}

/** Ends whatever picking is under way. */
export function endPick(): Promise<void> {
  return item.clear();
}
