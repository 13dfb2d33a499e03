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
  const insertion = { tabId, text, negative: '' };
  if (outcome) return reportOutcome(insertion, { outcome, box: null });
  const request = { assistant, text, target };
  const box = boxes[0] ?? null;
  return reportOutcome(
    insertion,
    await insertRequest({ type: 'insertRequest', tabId, box, request, mode: 'caret' }),
  );
}
