import { listenInBackground } from '@/lib/messages/listen.ts';
import { onGranted } from '@/lib/platform/permissions.ts';
import { insertIntoTab, undoInTab } from './insert-into-tab.ts';
import { rebuildMenus } from './menus.ts';
import { dropPending, keepPending, runForPopup, runWhenGranted } from './pending-insertion.ts';
import { surveyTab } from './survey-tab.ts';

/** What our own pages may ask for, and what happens when the user grants access to a frame. */
export function setupRequests(): void {
  listenInBackground({
    survey: ({ tabId }) => surveyTab(tabId),
    insert: (message) => insertIntoTab(message),
    insertWhenGranted: ({ insertion, origin }) => keepPending(insertion, origin),
    accessAnswered: ({ granted }) => (granted ? runForPopup() : dropPending()),
    undoInsert: ({ tabId, box }) => undoInTab(tabId, box),
    pickBox: () => false,
    markBoxes: () => null,
    pointAtBox: () => null,
    unmarkBoxes: () => null,
    presetsChanged: async () => {
      await rebuildMenus();
      return null;
    },
  });
  onGranted(() => void runWhenGranted());
}
