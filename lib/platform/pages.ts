import { browser } from './browser.ts';

/** Opens our options page, in a tab of its own. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens an address in a new tab, on the user's click. */
export function openTab(url: string): void {
  void browser.tabs.create({ url });
}
