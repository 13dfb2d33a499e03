import type { Outcome } from '@/lib/insert/outcome.ts';
import { type Insertion, toBackgroundSchema } from '@/lib/messages/to-background.ts';
import { sessionItem } from '@/lib/platform/session-store.ts';
import { insertIntoTab } from './insert-into-tab.ts';

/** An insertion that waits for the user's answer to a permission question; the popup may be gone by then. */
const kept = sessionItem('pendingInsertion');

/** What came of the kept insertion, for whoever asks second: the browser's event or the popup's answer. */
let done: Promise<Outcome | null> | null = null;

/** Keeps one insertion; a later one takes its place. */
export async function keepPending(insertion: Insertion): Promise<null> {
  done = null;
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
  done ??= takeAndInsert();
  return done;
}
