import { tellEntered } from '@/lib/messages/entered.ts';
import { type Browser, browser } from '@/lib/platform/browser.ts';
import { openPanel } from '@/lib/platform/panel.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { buildFromSelection } from './build-from-selection.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { insertCurrentPrompt } from './insert-current-prompt.ts';
import { insertWaitingRequest } from './insert-waiting-request.ts';
import { MENU, PRESET_PREFIX } from './menu-items.ts';
import { rebuildMenus } from './rebuild-menus.ts';
import { reportTrouble } from './report.ts';
import { presets } from './store.ts';

async function clicked(info: Browser.contextMenus.OnClickData, tabId: number): Promise<void> {
  const tab = await tabById(tabId);
  if (!tab) return;
  const id = String(info.menuItemId);
  const frameId = info.frameId ?? 0;
  if (id === MENU.insertCurrent) return insertCurrentPrompt(tab, frameId);
  if (id === MENU.insertRequest) return insertWaitingRequest(tab, frameId);
  if (id === MENU.build) return buildFromSelection(tab, frameId, info.selectionText ?? '');
  if (!id.startsWith(PRESET_PREFIX)) return;
  const preset = await presets.get(id.slice(PRESET_PREFIX.length));
  if (!preset) return rebuildMenus();
  if (tab.isPrivate) return insertAtCaret(preset.prompt, tab.id, frameId);
  await presets.markUsed(preset.id);
  await Promise.all([insertAtCaret(preset.prompt, tab.id, frameId), rebuildMenus()]);
}

const OPENS_PANEL = new Set<string | number>([MENU.openPanel, MENU.openPanelFromButton]);

/** Listens to the menu. It is built on install, and whenever the presets change. */
export function setupMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    // Before anything is awaited: else the browser refuses.
    const opening = OPENS_PANEL.has(info.menuItemId) ? openPanel(tab?.windowId ?? -1) : null;
    if (info.menuItemId !== MENU.openPanelFromButton) tellEntered(tabId);
    if (opening) void reportTrouble(tabId, () => opening);
    else void reportTrouble(tabId, () => clicked(info, tabId));
  });
}
