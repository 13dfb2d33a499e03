import { browser } from './browser.ts';
import { PICK_HANDLER } from './pick-handler.ts';
import { askHandler, type FrameAnswer, frameTarget } from './scripting.ts';

/** The built file of `entrypoints/pick`. */
const PICK_SCRIPT = '/pick.js';

/**
 * Puts the pick script into one frame of a tab, or (`frameId` null) into all we may enter.
 * @throws where the browser allows no script there (its own pages, the stores), or the tab is gone
 */
export async function injectPickScript(tabId: number, frameId: number | null): Promise<void> {
  await browser.scripting.executeScript({ target: frameTarget(tabId, frameId), files: [PICK_SCRIPT] });
}

/** Hands a request to the pick script of one frame, or of all. A frame without the script answers null. */
export function askPicker(tabId: number, frameId: number | null, request: object): Promise<FrameAnswer[]> {
  return askHandler(PICK_HANDLER, tabId, frameId, request);
}
