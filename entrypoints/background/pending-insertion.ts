import * as z from 'zod/mini';
import { type Insertion, type InsertionReply, insertSchema } from '@/lib/messages/to-background.ts';
import { hasOrigin } from '@/lib/platform/permissions.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { defineSessionItem } from '@/lib/session/private-item.ts';
import { insertIntoTab } from './insert-into-tab.ts';
import { reportOutcome } from './report.ts';

/** How long a permission question may stay unanswered, in milliseconds; then nobody expects the text any more. */
const PATIENCE = 5 * 60 * 1000;

/** An insertion that waits for the user's answer to a permission question; the popup may be gone by then. */
const keptSchema = z.lazy(() => z.object({ insertion: insertSchema, origin: z.url(), at: z.number() }));
const kept = defineSessionItem('pendingInsertion', keptSchema);

interface Done {
  insertion: Insertion;
  reply: InsertionReply;
}

/** The insertion under way or done, for whoever asks second: the browser's event or the popup's answer. */
let done: Promise<Done | null> | null = null;

/** Whether the popup lived to hear the answer; then it says itself what came of it. */
let popupAsked = false;

/** Keeps one insertion until its frame's origin is granted; a later one takes its place. */
export async function keepPending(insertion: Insertion, origin: string): Promise<null> {
  done = null;
  popupAsked = false;
  const tab = await tabById(insertion.tabId);
  await kept(tab?.isPrivate ?? false).write({ insertion, origin, at: Date.now() });
  return null;
}

/** Forgets the kept insertion. */
export async function dropPending(): Promise<null> {
  await Promise.all([kept(false).clear(), kept(true).clear()]);
  return null;
}

async function takeAndInsert(): Promise<Done | null> {
  const pending = (await kept(false).read()) ?? (await kept(true).read());
  if (!pending) return null;
  const { insertion, origin, at } = pending;
  // Something else may have been granted, or this one refused and granted much later for another reason.
  if (!(await hasOrigin(origin))) return null;
  await dropPending();
  return Date.now() - at > PATIENCE ? null : { insertion, reply: await insertIntoTab(insertion) };
}

async function runOnce(): Promise<Done | null> {
  done ??= takeAndInsert();
  const result = await done;
  if (!result) done = null;
  return result;
}

/** Does the kept insertion once, however often it is called, and gives the popup its outcome. */
export async function runForPopup(): Promise<InsertionReply | null> {
  popupAsked = true;
  return (await runOnce())?.reply ?? null;
}

/**
 * The same when the browser says that access was granted. Chromium closes the popup while it asks: then the toolbar
 * button shows what came of it. The popup's own question comes long before the box has been read back.
 */
export async function runWhenGranted(): Promise<void> {
  const result = await runOnce();
  if (!result || popupAsked) return;
  await reportOutcome(result.insertion, result.reply);
}
