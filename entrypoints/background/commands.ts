import { browser } from '@/lib/platform/browser.ts';
import { activeTab } from '@/lib/platform/tabs.ts';
import { insertCurrentPrompt } from './insert-current-prompt.ts';
import { reportTrouble } from './report.ts';

/** The keyboard command that inserts the current prompt; the one that opens the popup is the browser's own. */
export function setupCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'insert-prompt') return;
    const tab = await activeTab();
    if (tab) await reportTrouble(tab.id, () => insertCurrentPrompt(tab, null));
  });
}
