import { browser } from './browser.ts';

/** Opens our options page, in a tab of its own. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens the page on which one tries the product, in a tab of its own. */
export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens an address in a new tab, on the user's click; in a window of ours where it is named. */
export function openTab(url: string, windowId?: number): void {
  void browser.tabs.create(windowId === undefined ? { url } : { url, windowId });
}
