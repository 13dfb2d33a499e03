import { browser } from '../platform/browser.ts';
import { MessageError } from '../prompt/message.ts';
import type { Reply } from './reply.ts';
import type { BackgroundReplies, ToBackground } from './to-background.ts';
import type { Job } from './to-workshop.ts';

/**
 * Sends one message to the background and gives its reply.
 * @throws Error with the handler's sentence where it failed, or when no background answers
 */
export async function sendToBackground<T extends ToBackground['type']>(
  message: Extract<ToBackground, { type: T }>,
): Promise<BackgroundReplies[T]> {
  const reply = (await browser.runtime.sendMessage(message)) as Reply<BackgroundReplies[T]> | undefined;
  if (!reply) throw new MessageError({ id: 'status.updated' });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Sends one job to the workshop, which must be open. Undefined, or a rejection, where it is gone before it has answered. */
export const sendToWorkshop = (job: Job): Promise<Reply<unknown> | undefined> =>
  browser.runtime.sendMessage({ workshop: job });
