import { browser } from '@/lib/platform/browser.ts';
import { hasPanel } from '@/lib/platform/panel.ts';
import { menuItems } from './menu-items.ts';
import { MENU_PRESETS, printAhead } from './print-ahead.ts';
import { presets } from './store.ts';
import { waitingRequest } from './waiting-request.ts';

let building: Promise<void> = Promise.resolve();

/**
 * Builds the right-click menu anew from the presets, and has these printed, for which nobody waits. Calls that overlap run
 * one after the other.
 */
export function rebuildMenus(): Promise<void> {
  // One that failed does not stop the next.
  const former = building.catch(() => {});
  building = former.then(async () => {
    // Where the storage cannot be read the rest of the menu is still of use, and the next change tries again.
    const listed = await presets.menuPresets(MENU_PRESETS).catch(() => []);
    const waiting = await waitingRequest().catch(() => null);
    await browser.contextMenus.removeAll();
    for (const item of menuItems(listed, waiting, hasPanel())) browser.contextMenus.create(item);
    void printAhead();
  });
  return building;
}
