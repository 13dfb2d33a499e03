import { isIn, type Outcome } from '@/lib/insert/outcome.ts';
import { outcomeSchema } from '@/lib/messages/page-schema.ts';
import { saidOfInsertion } from '@/lib/messages/said.ts';
import type { BoxRef, Insertion, InsertionReply } from '@/lib/messages/to-background.ts';
import { isOwnAddress } from '@/lib/platform/own-page.ts';
import { askPage } from '@/lib/platform/scripting.ts';
import { type Tab, tabById } from '@/lib/platform/tabs.ts';
import { logMessage } from '@/lib/session/message-log.ts';
import { recordHealth } from './record-health.ts';
import { scanTab } from './scan-tab.ts';
import { history } from './store.ts';

async function remember(
  { prompt, target, text }: Pick<Insertion, 'prompt' | 'target' | 'text'>,
  url: string,
): Promise<void> {
  const host = URL.canParse(url) ? new URL(url).host : null;
  // What it answers does not matter: an insertion stays one where its history cannot be kept (a full disk).
  await history.add({ prompt, target, text, host });
}

async function write(insertion: Insertion, { frameId, token, choice }: BoxRef): Promise<Outcome> {
  const { text, negative, mode } = insertion;
  const request = { type: 'insert', token, choice, text, negative, mode };
  try {
    const [frame] = await askPage(insertion.tabId, frameId, request);
    const parsed = outcomeSchema.safeParse(frame?.answer);
    return parsed.success ? parsed.data : { status: 'page-changed' };
  } catch {
    // The frame is gone, or the tab went to an address we may not enter.
    return { status: 'page-changed' };
  }
}

/** The box that was chosen, or the one that is found now. */
async function place(insertion: Insertion): Promise<BoxRef | Outcome> {
  if (insertion.box) return insertion.box;
  const { outcome, boxes } = await scanTab(insertion.tabId);
  return outcome ?? boxes[0] ?? { status: 'no-field' };
}

/**
 * Writes a text into a box of a tab, reads it back, and keeps it in the history when it is really there.
 * What came of it also goes into the site's health line. Of a private window nothing is kept.
 * @param keep false for a text that is no prompt and goes into no history
 */
export async function insertIntoTab(insertion: Insertion, keep = true): Promise<InsertionReply> {
  // As it is now: it may be another page once it is written.
  const asked = tabById(insertion.tabId);
  const box = await place(insertion);
  if ('status' in box) return { outcome: box, box: null };
  const outcome = await write(insertion, box);
  await keepOutcome(insertion, { outcome, box }, await asked, keep);
  return { outcome, box };
}

/**
 * Enters what came of writing a text into the session's log: the window that asked for it may be gone by now. Keeps the
 * text in the history when it is really in its box, and what came of it in the site's health line; of a private window
 * neither.
 * @param tab null where it is gone
 * @param keep false for a text that is no prompt and goes into no history
 */
export async function keepOutcome(
  insertion: Pick<Insertion, 'prompt' | 'target' | 'text' | 'negative' | 'tabId'>,
  { outcome, box }: { outcome: Outcome; box: BoxRef },
  tab: Tab | null,
  keep = true,
): Promise<void> {
  if (!tab) return;
  await logMessage(saidOfInsertion({ outcome, box }, insertion), tab.isPrivate);
  // What is tried on a page of ours says nothing of any site.
  if (tab.isPrivate || isOwnAddress(tab.url)) return;
  if (keep && isIn(outcome)) await remember(insertion, tab.url);
  await recordHealth(tab, box.frameId, outcome);
}

/** Brings back what the boxes held before the last insertion; false where the page did not let us, or has changed. */
export async function undoInTab(tabId: number, { frameId, token }: BoxRef): Promise<boolean> {
  try {
    const [frame] = await askPage(tabId, frameId, { type: 'undo', token });
    return frame?.answer === true;
  } catch {
    return false;
  }
}
