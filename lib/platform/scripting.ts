import { browser } from './browser.ts';
import { PAGE_HANDLER } from './page-handler.ts';

/** What one frame of a tab answered. */
export interface FrameAnswer {
  frameId: number;
  /** Not yet parsed: it comes from a page's process. */
  answer: unknown;
}

/** The built file of `entrypoints/insert`. */
const INSERT_SCRIPT = '/insert.js';

function target(tabId: number, frameId: number | null) {
  return frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
}

/**
 * Puts the insert script into one frame of a tab, or (`frameId` null) into all we may enter.
 * @throws where the browser allows no script there (its own pages, the stores), or the tab is gone
 */
export async function injectInsertScript(tabId: number, frameId: number | null): Promise<void> {
  await browser.scripting.executeScript({ target: target(tabId, frameId), files: [INSERT_SCRIPT] });
}

/**
 * Hands a request to the insert script of one frame, or of all, and gives what each answered.
 * A frame without the script (it was loaded anew meanwhile) answers null.
 */
export async function askPage(
  tabId: number,
  frameId: number | null,
  request: object,
): Promise<FrameAnswer[]> {
  const results = await browser.scripting.executeScript({
    target: target(tabId, frameId),
    // Runs in the page's isolated world: it must not refer to anything outside itself.
    func: (handler: string, request: object) => {
      const handle = (globalThis as Record<string, unknown>)[handler];
      return typeof handle === 'function' ? handle(request) : null;
    },
    args: [PAGE_HANDLER, request],
  });
  return results.map(({ frameId, result }) => ({ frameId, answer: result ?? null }));
}
