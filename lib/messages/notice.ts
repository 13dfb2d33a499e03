/** What happened while the popup was closed, for it to say when it opens. */
import * as z from 'zod/mini';
import { onSessionItem, type SessionItem, sessionItem } from '../platform/session-store.ts';

const noticeSchema = z.object({
  text: z.string(),
  /** The tab it concerns: another tab's popup does not show it. */
  tabId: z.number(),
  /** The prompt text that did not get in, for Copy; null where there is none. */
  copy: z.nullable(z.string()),
  /** The id of the step that can be undone; null where nothing of the prompt was changed. */
  undo: z.nullable(z.string()),
  /** True for good news. */
  done: z.optional(z.boolean()),
  /** The origin of a frame that access is needed to, for a button that asks for it. */
  access: z.optional(z.url()),
});
export type Notice = z.infer<typeof noticeSchema>;

const NAME = 'notice';
const item = () => sessionItem(NAME);

/** Leaves a notice for the popup; a later one takes its place. */
export function leaveNotice(notice: Notice, store: SessionItem = item()): Promise<void> {
  return store.write(notice);
}

/** Takes the notice for this tab away, or null where there is none. */
export async function takeNotice(tabId: number, store: SessionItem = item()): Promise<Notice | null> {
  const parsed = noticeSchema.safeParse(await store.read());
  if (!parsed.success || parsed.data.tabId !== tabId) return null;
  await store.clear();
  return parsed.data;
}

/** Takes the notices for this tab that are left from now on, while the popup is open. @returns stops it */
export function onNotice(tabId: number, callback: (notice: Notice) => void): () => void {
  const hear = async () => {
    const notice = await takeNotice(tabId);
    if (notice) callback(notice);
  };
  const stop = onSessionItem(NAME, hear);
  // One may have been left since the popup began to read.
  void hear();
  return stop;
}
