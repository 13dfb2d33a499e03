import { setBadge } from '@/lib/platform/badge.ts';
import { t } from '@/lib/platform/text.ts';

/** From here on one wonders whether anything goes on, in milliseconds. */
const WORKING_AFTER = 300;

/** What is done on a tab by menu or keyboard, until it is said what came of it. */
const working = new Map<number, { timer: ReturnType<typeof setTimeout>; isShown: boolean }>();

/** Marks the toolbar button of a tab where what was asked for there takes long. */
export function beginWork(tabId: number): void {
  endWork(tabId);
  const timer = setTimeout(() => {
    working.set(tabId, { timer, isShown: true });
    void setBadge(tabId, '…', t('status.working'));
  }, WORKING_AFTER);
  working.set(tabId, { timer, isShown: false });
}

/** Ends it: what is said from now on takes the place of the mark. Returns whether there is a mark. */
export function endWork(tabId: number): boolean {
  const work = working.get(tabId);
  clearTimeout(work?.timer);
  working.delete(tabId);
  return work?.isShown ?? false;
}
