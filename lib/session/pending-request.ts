/** The request to an assistant that waits: to be inserted, or for its answer. It lives in memory, for an hour. */
import * as z from 'zod/mini';
import { requestObject } from '../messages/to-background.ts';
import { defineSessionItem } from './private-item.ts';

/** How long a request is kept, in milliseconds; then nobody waits for its answer any more. */
export const REQUEST_PATIENCE = 60 * 60 * 1000;

const pendingRequestSchema = z.lazy(() =>
  z.extend(requestObject(), {
    /** True until it is in the assistant's box. */
    waits: z.boolean(),
    /** When it was asked, in milliseconds since 1970. */
    at: z.number(),
  }),
);
export type PendingRequest = z.infer<typeof pendingRequestSchema>;

const item = defineSessionItem('asked', pendingRequestSchema);

/** Keeps a request; a later one takes its place. */
export function keepPendingRequest(
  asked: Omit<PendingRequest, 'at'>,
  isPrivate: boolean,
  now: () => number = Date.now,
): Promise<void> {
  return item(isPrivate).write({ ...asked, at: now() });
}

/** The request that waits, or null. One that waited too long is none, and is forgotten. */
export async function currentPendingRequest(
  isPrivate: boolean,
  now: () => number = Date.now,
): Promise<PendingRequest | null> {
  const asked = await item(isPrivate).read();
  if (asked && now() - asked.at < REQUEST_PATIENCE) return asked;
  if (asked) await item(isPrivate).clear();
  return null;
}

/** Forgets it. */
export function dropPendingRequest(isPrivate: boolean): Promise<void> {
  return item(isPrivate).clear();
}

/** Calls back whenever a request is kept or forgotten. Returns what stops it. */
export function onPendingRequest(isPrivate: boolean, callback: () => void): () => void {
  return item(isPrivate).watch(callback);
}
