/** What happened while the popup was closed, for it to say when it opens. */
import * as z from 'zod/mini';
import { defineItem } from '../platform/stored-item.ts';

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

const item = defineItem('session:notice', noticeSchema);

/** Leaves a notice for the popup; a later one takes its place. */
export function leaveNotice(notice: Notice): Promise<void> {
  return item.write(notice);
}

/** Takes the notice for this tab away, or null where there is none. */
export async function takeNotice(tabId: number): Promise<Notice | null> {
  const notice = await item.read();
  if (notice?.tabId !== tabId) return null;
  await item.clear();
  return notice;
}

/** Takes the notices for this tab that are left from now on, while the popup is open. @returns stops it */
export function onNotice(tabId: number, callback: (notice: Notice) => void): () => void {
  const hear = async () => {
    const notice = await takeNotice(tabId);
    if (notice) callback(notice);
  };
  const stop = item.watch((notice) => notice && void hear());
  // One may have been left since the popup began to read.
  void hear();
  return stop;
}
