import { listenInBackground } from '@/lib/messages/listen.ts';
import { listenToPicker } from '@/lib/messages/listen-to-picker.ts';
import { onMarksDisconnected } from '@/lib/messages/marks.ts';
import { onGranted } from '@/lib/platform/permissions.ts';
import { onScriptDisconnected } from '@/lib/platform/ports.ts';
import { PICKING } from '@/lib/platform/tell-background.ts';
import { answerPicker } from './answer-picker.ts';
import { dropRequest, insertRequest, keepRequest } from './ask-assistant.ts';
import { insertIntoTab, undoInTab } from './insert-into-tab.ts';
import { markBoxes, pointAtBox, unmarkBoxes } from './mark-boxes.ts';
import { dropPending, keepPending, runForPopup, runWhenGranted } from './pending-insertion.ts';
import { pickBox, stopPicking } from './pick-box.ts';
import { rebuildMenus } from './rebuild-menus.ts';
import { scanTab } from './scan-tab.ts';

/** What our own pages may ask for, and what happens when the user grants access to a frame. */
export function setupRequests(): void {
  listenInBackground({
    scan: ({ tabId }) => scanTab(tabId),
    insert: (message) => insertIntoTab(message),
    insertWhenGranted: ({ insertion, origin }) => keepPending(insertion, origin),
    accessAnswered: ({ granted }) => (granted ? runForPopup() : dropPending()),
    undoInsert: ({ tabId, box }) => undoInTab(tabId, box),
    pickBox,
    markBoxes,
    pointAtBox,
    unmarkBoxes: ({ tabId }) => unmarkBoxes(tabId),
    keepRequest,
    dropRequest,
    insertRequest,
    presetsChanged: async () => {
      await rebuildMenus();
      return null;
    },
  });
  listenToPicker(answerPicker);
  onScriptDisconnected(PICKING, (token) => void stopPicking(token));
  onMarksDisconnected((tabId) => void unmarkBoxes(tabId));
  onGranted(() => void runWhenGranted());
}
