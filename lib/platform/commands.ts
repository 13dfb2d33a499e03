/** The keyboard commands, as the browser has them: the user may have given them other keys, or none. */
import { browser } from './browser.ts';

export interface Command {
  /** As the manifest names it. */
  name: string;
  /** `Alt+Shift+E`, as the browser writes it; empty where it has no key. */
  keys: string;
}

/** Returns the commands with the keys they have now. */
export async function commands(): Promise<Command[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

/** Opens the browser's own page where the keys are changed, on the user's click. */
export async function openKeySettings(): Promise<void> {
  // Firefox 137; Chromium has an address instead, which Firefox would refuse.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (openShortcutSettings) return openShortcutSettings.call(browser.commands);
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
