import { browser } from '@/lib/platform/browser.ts';
import { activeTab } from '@/lib/platform/tabs.ts';
import { insertCurrentPrompt } from './insert-current-prompt.ts';
import { insertWaitingRequest } from './insert-waiting-request.ts';
import { reportTrouble } from './report.ts';
import { waitsFor } from './waiting-request.ts';

/** The keyboard command that inserts the current prompt; the one that opens the popup is the browser's own. */
export function setupCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'insert-prompt') return;
    const tab = await activeTab();
    if (!tab) return;
    await reportTrouble(tab.id, async () => {
      // Where an assistant waits to be asked, that is what one has come to its page for.
      const asks = await waitsFor(tab);
      await (asks ? insertWaitingRequest(tab, null) : insertCurrentPrompt(tab, null));
    });
  });
}
