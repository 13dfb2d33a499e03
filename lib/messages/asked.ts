/** The request to an assistant that waits: to be inserted, or for its answer. It lives in memory, for an hour. */
import * as z from 'zod/mini';
import { defineItem } from '../platform/stored-item.ts';

/** How long a request is kept, in milliseconds; then nobody waits for its answer any more. */
export const ASKED_PATIENCE = 60 * 60 * 1000;

/** What the popup hands over. */
export const requestSchema = z.object({
  /** An id of `lib/sites/assistants.ts`; `copy` where the user takes it elsewhere. */
  assistant: z.string(),
  /** As it was shown. */
  text: z.string(),
  /** The target it asks a prompt for. */
  target: z.string(),
});

const askedSchema = z.extend(requestSchema, {
  /** True until it is in the assistant's box. */
  waits: z.boolean(),
  /** When it was asked, in milliseconds since 1970. */
  at: z.number(),
});
export type Asked = z.infer<typeof askedSchema>;

const item = defineItem('session:asked', askedSchema);

/** Keeps a request; a later one takes its place. */
export function keepAsked(asked: Omit<Asked, 'at'>, now = Date.now): Promise<void> {
  return item.write({ ...asked, at: now() });
}

/** The request that waits, or null. One that waited too long is none, and is forgotten. */
export async function currentAsked(now = Date.now): Promise<Asked | null> {
  const asked = await item.read();
  if (asked && now() - asked.at < ASKED_PATIENCE) return asked;
  if (asked) await item.clear();
  return null;
}

/** Forgets it. */
export function dropAsked(): Promise<void> {
  return item.clear();
}

/** Calls back whenever a request is kept or forgotten. @returns stops it */
export function onAsked(callback: () => void): () => void {
  return item.watch(callback);
}
