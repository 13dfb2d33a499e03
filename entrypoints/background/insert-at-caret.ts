import { tabById } from '@/lib/platform/tabs.ts';
import { t } from '@/lib/platform/text.ts';
import { compile, DEFAULT_TARGET_ID, type Prompt, targetOrDefault } from '@/lib/prompt/index.ts';
import { siteFor } from '@/lib/sites/match.ts';
import { insertIntoTab } from './insert-into-tab.ts';
import { reportNotice, reportOutcome } from './report.ts';
import { surveyTab } from './survey-tab.ts';

/**
 * Prints a prompt for the site of a tab and writes it where the caret is (right click, keyboard command).
 * What came of it is shown on the toolbar button, and, where it failed, in the popup.
 * @param frameId the frame the user right-clicked in, or null for wherever the focus is
 * @param chosen the target the user chose for this prompt on this site, if any
 */
export async function insertAtCaret(
  prompt: Prompt,
  tabId: number,
  frameId: number | null,
  chosen: string | null = null,
): Promise<void> {
  const tab = await tabById(tabId);
  const site = tab ? siteFor(tab.url) : null;
  const target = targetOrDefault(chosen ?? site?.target ?? DEFAULT_TARGET_ID);
  const { text } = compile(prompt, target);
  if (text === '') return reportNotice(tabId, t('status.nothingToInsert'), null);
  let place = await surveyTab(tabId, { frameId });
  // No caret anywhere: the keyboard command falls back to the site's box; a right click always has a caret.
  if (place.outcome?.status === 'no-field' && frameId === null) place = await surveyTab(tabId);
  const outcome =
    place.outcome ??
    (await insertIntoTab({
      type: 'insert',
      tabId,
      frameId: place.frameId,
      token: place.token,
      text,
      mode: 'caret',
      prompt,
      target: target.id,
    }));
  return reportOutcome(tabId, outcome, text);
}
