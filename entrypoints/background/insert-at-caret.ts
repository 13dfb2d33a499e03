import { tooLongText } from '@/lib/messages/too-long-text.ts';
import { t } from '@/lib/platform/text.ts';
import { isTooLong } from '@/lib/prompt/bounds.ts';
import type { Prompt } from '@/lib/prompt/model.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { type PrintedOf, printedAhead } from '@/lib/workshop/printed-ahead.ts';
import { insertIntoTab } from './insert-into-tab.ts';
import { printFor } from './print-for.ts';
import { reportNotice, reportOutcome } from './report.ts';
import { scanTab } from './scan-tab.ts';
import { chosenTargets, targetOn } from './target-of-site.ts';

/** Where the caret is to be looked for. */
export interface Caret {
  tabId: number;
  /** The frame the user right-clicked in, or null for wherever the focus is. */
  frameId: number | null;
  isPrivate: boolean;
}

/**
 * Writes a prompt, printed for the target the user chose on the site of a tab, else for the site's own, where the caret
 * is (right click, keyboard command).
 * What came of it is shown on the toolbar button, and, where it failed, in the popup.
 * @param of whose prompt it is; null where nothing may be kept of it
 * @param prompt is read meanwhile: the worker was woken for this, and nothing in it is warm yet
 */
export async function insertAtCaret(
  of: PrintedOf | null,
  prompt: Promise<Prompt>,
  caret: Caret,
): Promise<void> {
  const { tabId } = caret;
  const [place, ahead, chosen] = await Promise.all([
    placeOf(caret),
    printedAhead(of, prompt),
    chosenTargets(),
  ]);
  if (isTooLong(await prompt)) return reportNotice(tabId, tooLongText(), null);
  const { siteId, boxes } = place;
  // What is done in a private window leaves nothing behind.
  const what = { of: caret.isPrivate ? null : of, prompt: await prompt };
  const { target, line, negative, ...printed } = await printFor(what, ahead, targetOn(siteId, chosen));
  const oneLine = (siteId && siteById(siteId)?.box.enterSends) || boxes[0]?.report.kind === 'input';
  const text = oneLine ? (line ?? printed.text) : printed.text;
  if (text === '') return reportNotice(tabId, t('status.nothingToInsert'), null);
  if (place.outcome) return reportOutcome(tabId, place.outcome, text, negative);
  const { outcome } = await insertIntoTab({
    type: 'insert',
    tabId,
    box: boxes[0] ?? null,
    text,
    negative: place.negative ? negative : '',
    mode: 'caret',
    prompt: what.prompt,
    target,
  });
  return reportOutcome(tabId, outcome, text, negative);
}

async function placeOf({ tabId, frameId }: Caret) {
  const place = await scanTab(tabId, { frameId });
  // No caret anywhere: the keyboard command falls back to the site's box; a right click always has a caret.
  return place.outcome?.status === 'no-field' && frameId === null ? scanTab(tabId) : place;
}
