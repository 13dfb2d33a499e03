import { tellEntered } from '@/lib/messages/entered.ts';
import { type Browser, browser } from '@/lib/platform/browser.ts';
import { openPanel } from '@/lib/platform/panel.ts';
import { knownTab, tabById } from '@/lib/platform/tabs.ts';
import type { Prompt } from '@/lib/prompt/model.ts';
import { printedAhead, type Ready } from '@/lib/workshop/printed-ahead.ts';
import { buildFromSelection } from './build-from-selection.ts';
import { insertAtCaret } from './insert-at-caret.ts';
import { insertCurrentPrompt } from './insert-current-prompt.ts';
import { insertWaitingRequest } from './insert-waiting-request.ts';
import { MENU, PRESET_PREFIX } from './menu-items.ts';
import { rebuildMenus } from './rebuild-menus.ts';
import { reportTrouble } from './report.ts';
import type { Caret } from './scan-at-caret.ts';
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
  if (preset) await insertAtCaret(presetAhead(id, preset.prompt, caret.isPrivate), caret);
  if (caret.isPrivate) return;
  // Only now: neither the count nor the menu may keep the user waiting for the text.
  if (preset) await presets.markUsed(id);
  await rebuildMenus();
}

async function presetAhead(id: string, prompt: Prompt, isPrivate: boolean): Promise<Ready> {
  const what = { of: `preset-${id}` as const, prompt };
  // What is done in a private window leaves nothing behind, but what was printed before serves there as well.
  return { what: isPrivate ? { of: null, prompt } : what, ahead: await printedAhead(what) };
}

const OPENS_PANEL = new Set<string | number>([MENU.openPanel, MENU.openPanelFromButton]);

/** Listens to the menu. It is built on install, and whenever the presets change. */
export function setupMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    // Before anything is awaited: else the browser refuses.
    const opening = OPENS_PANEL.has(info.menuItemId) ? openPanel(tab?.windowId ?? -1) : null;
    const caret = {
      tabId,
      frameId: info.frameId ?? 0,
      isPrivate: tab?.incognito ?? false,
      tab: tab?.url ? knownTab(tab) : null,
    };
    void reportTrouble(tabId, () => opening ?? clicked(info, caret));
    // Last: the user waits for the text.
    if (info.menuItemId !== MENU.openPanelFromButton) tellEntered(tabId);
  });
}
