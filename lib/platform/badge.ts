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

/** Opens our popup where the browser lets a background script do it (Chrome 127, Firefox 118). */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
