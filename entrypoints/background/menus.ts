import { tellEntered } from '@/lib/messages/entered.ts';
import { type Browser, browser } from '@/lib/platform/browser.ts';
import { openPanel } from '@/lib/platform/panel.ts';
import { tabById } from '@/lib/platform/tabs.ts';
import { buildFromSelection } from './build-from-selection.ts';
import { type Caret, insertAtCaret } from './insert-at-caret.ts';
import { insertCurrentPrompt } from './insert-current-prompt.ts';
import { insertWaitingRequest } from './insert-waiting-request.ts';
import { MENU, PRESET_PREFIX } from './menu-items.ts';
import { rebuildMenus } from './rebuild-menus.ts';
import { reportTrouble } from './report.ts';
import { presets } from './store.ts';

/** In the frame the user right-clicked in. */
type ClickedCaret = Caret & { frameId: number };

async function clicked(info: Browser.contextMenus.OnClickData, caret: ClickedCaret): Promise<void> {
  const id = String(info.menuItemId);
  if (id === MENU.insertCurrent) return insertCurrentPrompt(caret);
  if (id.startsWith(PRESET_PREFIX)) return insertPreset(id.slice(PRESET_PREFIX.length), caret);
  const tab = await tabById(caret.tabId);
  if (!tab) return;
  if (id === MENU.insertRequest) return insertWaitingRequest(tab, caret.frameId);
  if (id === MENU.build) return buildFromSelection(tab, caret.frameId, info.selectionText ?? '');
}

async function insertPreset(id: string, caret: Caret): Promise<void> {
  const preset = await presets.get(id);
  if (preset) await insertAtCaret(`preset-${id}`, Promise.resolve(preset.prompt), caret);
  if (caret.isPrivate) return;
  // Only now: neither the count nor the menu may keep the user waiting for the text.
  if (preset) await presets.markUsed(id);
  await rebuildMenus();
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
    const caret = { tabId, frameId: info.frameId ?? 0, isPrivate: tab?.incognito ?? false };
    void reportTrouble(tabId, () => opening ?? clicked(info, caret));
  });
}
