import { tooLongText } from '@/lib/messages/too-long-text.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { t } from '@/lib/platform/text.ts';
import { isTooLong } from '@/lib/prompt/bounds.ts';
import { nothingPrinted } from '@/lib/prompt/off.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import type { Ready } from '@/lib/workshop/printed-ahead.ts';
import { insertIntoTab, keepOutcome } from './insert-into-tab.ts';
import { printFor } from './print-for.ts';
import { reportNotice, reportOutcome } from './report.ts';
import { type Caret, type CaretScan, scanAtCaret, type TextFor } from './scan-at-caret.ts';
import { scanTab } from './scan-tab.ts';
import { chosenTargets, targetOn } from './target-of-site.ts';

/**
 * Writes a prompt, printed for the target the user chose on the site of a tab, else for the site's own, where the caret
 * is (right click, keyboard command).
 * What came of it is shown on the toolbar button, and, where it failed, in the popup.
 * @param ready is read meanwhile: the worker was woken for this, and nothing in it is warm yet
 */
export async function insertAtCaret(ready: Promise<Ready>, caret: Caret): Promise<void> {
  const { tabId } = caret;
  const chosen = chosenTargets();
  const printedFor = async (siteId: string | null) => {
    const { what, ahead } = await ready;
    const found = isTooLong(what.prompt) ? undefined : ahead.printed[targetOn(siteId, await chosen)];
    return found && found.text !== '' ? { line: found.text, ...found } : undefined;
  };
  // Where it cannot be read, that is said below.
  const place = await placeOf(caret, (siteId) => printedFor(siteId).catch(() => undefined));
  const { what, ahead } = await ready;
  if (isTooLong(what.prompt)) return reportNotice(tabId, tooLongText(), null);
  const { siteId, boxes } = place;
  const { target, line, negative, ...printed } = await printFor(what, ahead, targetOn(siteId, await chosen));
  const oneLine = (siteId && siteById(siteId)?.box.enterSends) || boxes[0]?.report.kind === 'input';
  const text = oneLine ? (line ?? printed.text) : printed.text;
  const [box = null] = boxes;
  const insertion = { tabId, text, negative, prompt: what.prompt, target };
  if (place.written && box) {
    const reply = { outcome: place.written, box };
    // Said first: the user looks at the button by now.
    await reportOutcome(insertion, reply);
    return keepOutcome(insertion, reply, await tabById(tabId));
  }
  if (text === '') return reportNotice(tabId, t(nothingPrinted(what.prompt).id), null);
  if (place.outcome) return reportOutcome(insertion, { outcome: place.outcome, box: null });
  return reportOutcome(insertion, await insertIntoTab({ type: 'insert', box, mode: 'caret', ...insertion }));
}

async function placeOf(caret: Caret, textFor: TextFor): Promise<CaretScan> {
  const place = await scanAtCaret(caret, textFor);
  // No caret anywhere: the keyboard command falls back to the site's box; a right click always has a caret.
  return place.outcome?.status === 'no-field' && caret.frameId === null
    ? { ...(await scanTab(caret.tabId)), written: null }
    : place;
}
