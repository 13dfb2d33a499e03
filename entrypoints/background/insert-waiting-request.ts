import type { Tab } from '@/lib/platform/tabs.ts';
import { t } from '@/lib/platform/text.ts';
import { insertRequest } from './ask-assistant.ts';
import { reportNotice, reportOutcome } from './report.ts';
import { scanAtCaret } from './scan-at-caret.ts';
import { scanTab } from './scan-tab.ts';
import { waiting } from './waiting-request.ts';

/**
 * Inserts the request that waits, from the menu or the keyboard.
 * @param frameId the frame the user right-clicked in, or null for the assistant's own box
 */
export async function insertWaitingRequest(
  tab: Pick<Tab, 'id' | 'isPrivate'>,
  frameId: number | null,
): Promise<void> {
  const asked = await waiting(tab.isPrivate);
  if (!asked) return reportNotice(tab.id, t('assistant.expired'), null);
  const { assistant, text, target } = asked;
  const { id: tabId, isPrivate } = tab;
  const { outcome, boxes } = await (frameId === null
    ? scanTab(tabId)
    : scanAtCaret({ tabId, frameId, isPrivate }));
  if (outcome) return reportOutcome(tab.id, outcome, text, '');
  const request = { assistant, text, target };
  const box = boxes[0] ?? null;
  const reply = await insertRequest({ type: 'insertRequest', tabId: tab.id, box, request, mode: 'caret' });
  return reportOutcome(tab.id, reply.outcome, text, '');
}
