import { tellEntered } from '@/lib/messages/entered.ts';
import { browser } from '@/lib/platform/browser.ts';
import { openPanel } from '@/lib/platform/panel.ts';
import { activeTab, type Tab } from '@/lib/platform/tabs.ts';
import { insertCurrentPrompt } from './insert-current-prompt.ts';
import { insertWaitingRequest } from './insert-waiting-request.ts';
import { reportTrouble } from './report.ts';
import { waitsFor } from './waiting-request.ts';

/** The keyboard commands; the one that opens the popup is the browser's own. */
export function setupCommands(): void {
  browser.commands.onCommand.addListener(async (command, pressedOn) => {
    // Before anything is awaited: else the browser refuses.
    const opening = command === 'open-panel' ? openPanel(pressedOn?.windowId ?? -1) : null;
    const tab = await activeTab();
    if (!tab) return;
    tellEntered(tab.id);
    await reportTrouble(tab.id, async () => {
      if (opening) await opening;
      else if (command === 'insert-prompt') await insertPrompt(tab);
    });
  });
}

/** Where an assistant waits to be asked, that is what one has come to its page for. */
async function insertPrompt(tab: Tab): Promise<void> {
  const asks = await waitsFor(tab);
  if (asks) return insertWaitingRequest(tab, null);
  return insertCurrentPrompt({ tabId: tab.id, frameId: null, isPrivate: tab.isPrivate });
}
