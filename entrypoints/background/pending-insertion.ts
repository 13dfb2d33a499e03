import type { Outcome } from '@/lib/insert/outcome.ts';
import { type Insertion, toBackgroundSchema } from '@/lib/messages/to-background.ts';
import { sessionItem } from '@/lib/platform/session-store.ts';
import { insertIntoTab } from './insert-into-tab.ts';

/** An insertion that waits for the user's answer to a permission question; the popup may be gone by then. */
const kept = sessionItem('pendingInsertion');

let running: Promise<Outcome | null> | null = null;

/** Keeps one insertion; a later one takes its place. */
export async function keepPending(insertion: Insertion): Promise<null> {
  await kept.write(insertion);
  return null;
}

/** Forgets the kept insertion. */
export async function dropPending(): Promise<null> {
  await kept.clear();
  return null;
}

async function takeAndInsert(): Promise<Outcome | null> {
  const parsed = toBackgroundSchema.safeParse(await kept.read());
  await kept.clear();
  return parsed.success && parsed.data.type === 'insert' ? insertIntoTab(parsed.data) : null;
}

/**
 * Does the kept insertion. Both the browser's event and the popup's answer call it: the second caller gets the
 * outcome of the first, and the text goes in once.
 */
export function runPending(): Promise<Outcome | null> {
  running ??= takeAndInsert().finally(() => {
    running = null;
  });
  return running;
}
