import { errorText } from '@/lib/messages/message-text.ts';
import { type Asked, type Said, saidOfInsertion } from '@/lib/messages/said.ts';
import type { InsertionReply } from '@/lib/messages/to-background.ts';
import { openPopup, setBadge } from '@/lib/platform/badge.ts';
import { isPanelOpen } from '@/lib/platform/panel.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { t } from '@/lib/platform/text.ts';
import { logMessage } from '@/lib/session/message-log.ts';
import { leaveNotice, type Notice, saidOfNotice } from '@/lib/session/notice.ts';
import { beginWork, endWork } from './working.ts';

/**
 * Says on the toolbar button what an insertion from the menu or the keyboard came to. A failure also opens the
 * popup, where the browser lets us: it says why and has Copy at hand.
 */
export async function reportOutcome(asked: Asked, reply: InsertionReply): Promise<void> {
  const { tabId, text, negative } = asked;
  const { outcome, box } = reply;
  const said = saidOfInsertion(reply, asked);
  endWork(tabId);
  // What was written is in the log already.
  if (outcome.status !== 'inserted')
    return notify({ text: said.text, tabId, copy: text, undo: null }, box ? null : said);
  if (negative !== '' && outcome.negative?.status !== 'inserted') {
    const tab = await tabById(tabId);
    // The prompt is in: the popup need not come up, but has the rest at hand.
    await leaveNotice({ text: said.text, tabId, copy: negative, undo: null }, tab?.isPrivate ?? false);
  }
  return setBadge(tabId, '✓', said.text);
}

/** Shows a sentence that needs the user's attention: a mark on the button, the sentence in the popup. */
export function reportNotice(
  tabId: number,
  sentence: string,
  copy: string | null,
  more: Partial<Pick<Notice, 'undo' | 'access' | 'done'>> = {},
): Promise<void> {
  const notice = { text: sentence, tabId, copy, undo: null, ...more };
  return notify(notice, saidOfNotice(notice));
}

/** @param logged what of it goes into the session's log; null where that has it */
async function notify(notice: Notice, logged: Said | null): Promise<void> {
  const { tabId, text } = notice;
  endWork(tabId);
  const tab = await tabById(tabId);
  // Nobody is left to read it.
  if (!tab) return;
  await leaveNotice(notice, tab.isPrivate);
  if (logged) await logMessage(logged, tab.isPrivate);
  await setBadge(tabId, '!', `${t('extension.name')}: ${text}`);
  // Over another tab it would say nothing, and close a popup that the user has just opened there.
  if (!tab.active) return;
  // A panel beside the page says it itself.
  if (!(await isPanelOpen(tab.windowId))) await openPopup();
}

/**
 * Does a job the user asked for, and marks the button where it takes long; where the storage fails, its sentence is shown
 * like any other failure.
 */
export async function reportTrouble(tabId: number, job: () => Promise<void>): Promise<void> {
  beginWork(tabId);
  try {
    await job();
    // One that has nothing to say.
    if (endWork(tabId)) await setBadge(tabId, '', '');
  } catch (error) {
    await reportNotice(tabId, errorText(error), null);
  }
}
