import type { Reply } from '../messages/reply.ts';
import { sendToWorkshop } from '../messages/send.ts';
import { type Answer, answerSchemas, type Job } from '../messages/to-workshop.ts';
import { closeWorkshopPage, openWorkshopPage } from '../platform/workshop-page.ts';
import { MessageError } from '../prompt/message.ts';

/** A page that dies over a job may have been closed by the browser for its memory; one that dies twice dies of the job. */
const TRIES = 2;

let last: Promise<unknown> = Promise.resolve();

/**
 * Has a job done by the workshop, which is opened where need be. Jobs are done one after the other.
 * @throws MessageError where it cannot be done
 */
export function askWorkshop<T extends Job['type']>(job: Extract<Job, { type: T }>): Promise<Answer<T>> {
  const answer = last.then(() => ask(job));
  last = answer.catch(() => {});
  return answer;
}

async function ask<T extends Job['type']>(job: Extract<Job, { type: T }>): Promise<Answer<T>> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const reply = await send(job);
    const parsed = reply?.ok ? answerSchemas[job.type].safeParse(reply.value) : null;
    if (parsed?.success) return parsed.data as Answer<T>;
    await closeWorkshopPage();
  }
  throw new MessageError({ id: 'status.workshop' });
}

/** Undefined where nobody answers: the page went away, or could not be opened. */
async function send(job: Job): Promise<Reply<unknown> | undefined> {
  try {
    await openWorkshopPage();
    return await sendToWorkshop(job);
  } catch {
    return undefined;
  }
}
