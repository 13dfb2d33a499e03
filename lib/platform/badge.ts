import { browser } from './browser.ts';

/** Marks the toolbar button on one tab with a sign, and says why in its tooltip; '' takes both away. */
export async function setBadge(tabId: number, sign: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: sign }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile: there is no button left to mark.
  }
}

/** How long, and how often in between, a refusal is taken for one that passes, in milliseconds. */
const REFUSED_MS = 1000;
const AGAIN_MS = 50;

/**
 * Opens our popup where the browser lets a background script do it (Chrome 127, Firefox 118).
 *
 * Chromium 156 refuses for a moment after a popup closed, since no window is the active one until the popup's own
 * window is gone ("Could not find an active browser window", "Failed to open popup"): so it is asked again.
 * @returns whether it opened
 */
export async function openPopup(): Promise<boolean> {
  const end = performance.now() + REFUSED_MS;
  for (;;) {
    try {
      await browser.action.openPopup();
      return true;
    } catch {
      if (performance.now() > end) return false;
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
