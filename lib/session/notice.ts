/** What happened while the popup was closed, for it to say when it opens. */
import * as z from 'zod/mini';
import type { Act, Said } from '../messages/said.ts';
import { defineSessionItem } from './private-item.ts';

const noticeSchema = z.lazy(() =>
  z.object({
    text: z.string(),
    /** The tab it concerns: another tab's popup does not show it. */
    tabId: z.number(),
    /** The prompt text that did not get in, for Copy; null if there is none. */
    copy: z.nullable(z.string()),
    /** The id of the step that can be undone; null where nothing of the prompt was changed. */
    undo: z.nullable(z.string()),
    /** True for good news. */
    done: z.optional(z.boolean()),
    /** The origin of a frame that access is needed to, for a button that asks for it. */
    access: z.optional(z.url()),
  }),
);
export type Notice = z.infer<typeof noticeSchema>;

const item = defineSessionItem('notice', noticeSchema);

/** What a notice says, and what can be done about it at any time. */
export function saidOfNotice({ text, copy, undo, done }: Notice): Said {
  const acts: Act[] = [
    ...(undo ? [{ type: 'undoStep', step: undo } as const] : []),
    ...(copy ? [{ type: 'copy', what: 'prompt', text: copy } as const] : []),
  ];
  return { text, tone: undo || done ? 'done' : 'problem', acts };
}

/** Leaves a notice for the window beside its tab; a later one takes its place. */
export function leaveNotice(notice: Notice, isPrivate: boolean): Promise<void> {
  return item(isPrivate).write(notice);
}

/** Takes the notice for this tab away, or null if there is none. */
export async function takeNotice(tabId: number, isPrivate: boolean): Promise<Notice | null> {
  const notice = await item(isPrivate).read();
  if (notice?.tabId !== tabId) return null;
  await item(isPrivate).clear();
  return notice;
}

/** Takes the notices for this tab that are left from now on, while a window is open. Returns what stops it. */
export function onNotice(tabId: number, isPrivate: boolean, callback: (notice: Notice) => void): () => void {
  const hear = async () => {
    const notice = await takeNotice(tabId, isPrivate);
    if (notice) callback(notice);
  };
  const stop = item(isPrivate).watch((notice) => notice && void hear());
  // One may have been left since the window began to read.
  void hear();
  return stop;
}
