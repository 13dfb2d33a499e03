import { browser } from '../platform/browser.ts';
import { isOwnPage } from '../platform/own-page.ts';
import { t } from '../platform/text.ts';
import { errorText } from './message-text.ts';
import type { Reply } from './reply.ts';
import { type BackgroundReplies, type ToBackground, toBackgroundSchema } from './to-background.ts';
import { type Answer, type Job, toWorkshopSchema } from './to-workshop.ts';

export type BackgroundHandlers = {
  [T in ToBackground['type']]: (
    message: Extract<ToBackground, { type: T }>,
  ) => BackgroundReplies[T] | Promise<BackgroundReplies[T]>;
};

/** Parses a message, hands it to its handler, and makes a reply of whatever happens. */
export async function answer(handlers: BackgroundHandlers, message: unknown): Promise<Reply<unknown>> {
  const parsed = toBackgroundSchema.safeParse(message);
  if (!parsed.success) return { ok: false, error: t('status.updated') };
  const handle = handlers[parsed.data.type] as (message: ToBackground) => unknown;
  return replyOf(() => handle(parsed.data));
}

/** Registers the handlers; call it synchronously when the background starts. */
export function listenInBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; url?: string }) =>
    isOwnPage(sender) ? answer(handlers, message) : undefined,
  );
}

/** Hands each job to the workshop's own handler; what else is said in the extension is none of its business. */
export function listenInWorkshop(work: (job: Job) => Promise<Answer<Job['type']>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; url?: string }) => {
    const parsed = isOwnPage(sender) ? toWorkshopSchema.safeParse(message) : null;
    return parsed?.success ? replyOf(() => work(parsed.data.workshop)) : undefined;
  });
}

async function replyOf(work: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: errorText(error) };
  }
}
