import { tooLongText } from '@/lib/messages/too-long-text.ts';
import { t } from '@/lib/platform/text.ts';
import { isTooLong } from '@/lib/prompt/bounds.ts';
import { compile, onOneLine, type Prompt } from '@/lib/prompt/index.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { insertIntoTab } from './insert-into-tab.ts';
import { reportNotice, reportOutcome } from './report.ts';
import { surveyTab } from './survey-tab.ts';
import { targetOfSite } from './target-of-site.ts';

/**
 * Prints a prompt for the target the user chose on the site of a tab, else for the site's own, and writes it where the
 * caret is (right click, keyboard command).
 * What came of it is shown on the toolbar button, and, where it failed, in the popup.
 * @param frameId the frame the user right-clicked in, or null for wherever the focus is
 */
export async function insertAtCaret(prompt: Prompt, tabId: number, frameId: number | null): Promise<void> {
  if (isTooLong(prompt)) return reportNotice(tabId, tooLongText(), null);
  let place = await surveyTab(tabId, { frameId });
  // No caret anywhere: the keyboard command falls back to the site's box; a right click always has a caret.
  if (place.outcome?.status === 'no-field' && frameId === null) place = await surveyTab(tabId);
  const { siteId, boxes } = place;
  const target = await targetOfSite(siteId);
  const printed = compile(prompt, target);
  const oneLine = siteId ? siteById(siteId)?.box.enterSends : false;
  const { text, negative } = oneLine || boxes[0]?.report.kind === 'input' ? onOneLine(printed) : printed;
  if (text === '') return reportNotice(tabId, t('status.nothingToInsert'), null);
  if (place.outcome) return reportOutcome(tabId, place.outcome, text, negative);
  const { outcome } = await insertIntoTab({
    type: 'insert',
    tabId,
    box: boxes[0] ?? null,
    text,
    negative: place.negative ? negative : '',
    mode: 'caret',
    prompt,
    target: target.id,
  });
  return reportOutcome(tabId, outcome, text, negative);
}
