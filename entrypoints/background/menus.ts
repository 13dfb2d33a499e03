import { type Browser, browser } from '@/lib/platform/browser.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { buildFromSelection } from './build-from-selection.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { insertCurrentPrompt } from './insert-current-prompt.ts';
import { MENU, menuItems, PRESET_PREFIX } from './menu-items.ts';
import { reportTrouble } from './report.ts';
import { presets } from './store.ts';

/** As many presets as a menu shows without scrolling on a small screen. */
const MENU_PRESETS = 20;

let building: Promise<void> = Promise.resolve();

/** Builds the right-click menu anew from the presets. Calls that overlap run one after the other. */
export function rebuildMenus(): Promise<void> {
  building = building.then(async () => {
    // Where the storage cannot be read the rest of the menu is still of use, and the next change tries again.
    const listed = await presets.menuPresets(MENU_PRESETS).catch(() => []);
    await browser.contextMenus.removeAll();
    for (const item of menuItems(listed)) browser.contextMenus.create(item);
  });
  return building;
}

async function clicked(info: Browser.contextMenus.OnClickData, tabId: number): Promise<void> {
  const tab = await tabById(tabId);
  if (!tab) return;
  const id = String(info.menuItemId);
  const frameId = info.frameId ?? 0;
  if (id === MENU.insertCurrent) return insertCurrentPrompt(tab, frameId);
  if (id === MENU.build) return buildFromSelection(tab, frameId, info.selectionText ?? '');
  if (!id.startsWith(PRESET_PREFIX)) return;
  const preset = await presets.get(id.slice(PRESET_PREFIX.length));
  if (!preset) return rebuildMenus();
  await presets.markUsed(preset.id);
  await Promise.all([insertAtCaret(preset.prompt, tab.id, frameId), rebuildMenus()]);
}

/** Listens to the menu. It is built on install, and whenever the presets change. */
export function setupMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const tabId = tab?.id;
    if (tabId !== undefined) void reportTrouble(tabId, () => clicked(info, tabId));
  });
}
