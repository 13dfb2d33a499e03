import type { Outcome } from '@/lib/insert/outcome.ts';
import { errorText } from '@/lib/messages/message-text.ts';
import { outcomeText } from '@/lib/messages/outcome-text.ts';
import { openPopup, setBadge } from '@/lib/platform/badge.ts';
import { isPanelOpen } from '@/lib/platform/panel.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { t } from '@/lib/platform/text.ts';
import { leaveNotice, type Notice } from '@/lib/session/notice.ts';

/**
 * Says on the toolbar button what an insertion from the menu or the keyboard came to. A failure also opens the
 * popup, where the browser lets us: it says why and has Copy at hand.
 * @param text the prompt text that was to be inserted
 * @param negative what to leave out, which belonged into a box of its own; empty where there was nothing
 */
export async function reportOutcome(
  tabId: number,
  outcome: Outcome,
  text: string,
  negative: string,
): Promise<void> {
  const sentence = outcomeText(outcome);
  if (outcome.status !== 'inserted') return reportNotice(tabId, sentence, text);
  if (negative === '' || outcome.negative?.status === 'inserted') return setBadge(tabId, '✓', sentence);
  const tab = await tabById(tabId);
  // The prompt is in: the popup need not come up, but has the rest at hand.
  const rest = outcome.negative ? sentence : t('status.negativeApart');
  await leaveNotice({ text: rest, tabId, copy: negative, undo: null }, tab?.isPrivate ?? false);
  return setBadge(tabId, '✓', rest);
}

/** Shows a sentence that needs the user's attention: a mark on the button, the sentence in the popup. */
export async function reportNotice(
  tabId: number,
  sentence: string,
  copy: string | null,
  more: Partial<Pick<Notice, 'undo' | 'access' | 'done'>> = {},
): Promise<void> {
  const tab = await tabById(tabId);
  // Nobody is left to read it.
  if (!tab) return;
  await leaveNotice({ text: sentence, tabId, copy, undo: null, ...more }, tab.isPrivate);
  await setBadge(tabId, '!', `${t('extension.name')}: ${sentence}`);
  // Over another tab it would say nothing, and close a popup that the user has just opened there.
  if (!tab.active) return;
  // A panel beside the page says it itself.
  if (!(await isPanelOpen(tab.windowId))) await openPopup();
}

/** Does a job the user asked for; where the storage fails, its sentence is shown like any other failure. */
export async function reportTrouble(tabId: number, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    await reportNotice(tabId, errorText(error), null);
  }
}
