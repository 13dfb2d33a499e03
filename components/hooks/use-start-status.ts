import { useEffect } from 'react';
import { type Notice, onNotice } from '@/lib/messages/notice.ts';
import { requestOrigins } from '@/lib/platform/permissions.ts';
import { closedStatus } from './closed-status.ts';
import type { StartData } from './start-data.ts';
import { t } from './text.ts';
import type { Status } from './use-status.ts';
import type { Undoing } from './use-workspace.ts';

/** Asks for access to a frame that the user has pointed at. Chromium closes the popup while it asks. */
async function allow(origin: string, say: (status: Status) => void): Promise<void> {
  const granted = await requestOrigins([origin]);
  const { host } = new URL(origin);
  say({
    text: t(granted ? 'status.accessGiven' : 'status.accessRefused', [host]),
    tone: granted ? 'done' : 'problem',
  });
}

/** Says when the popup opens what happened while it was closed, and what is to be known of this site. */
export function useStartStatus(
  { notice, site, tab, failure }: StartData,
  say: (status: Status) => void,
  undoActions: Undoing['undoActions'],
  copy: (text: string) => void,
): void {
  function tell({ text, copy: uncopied, undo, done, access }: Notice) {
    const actions = [
      ...(access ? [{ label: t('status.allowAccess'), onAct: () => void allow(access, say) }] : []),
      ...(undoActions(undo) ?? []),
      ...(uncopied ? [{ label: t('status.copy'), onAct: () => copy(uncopied) }] : []),
    ];
    say({ text, tone: undo || done ? 'done' : 'problem', actions });
  }

  // Once, when the popup opens: later changes of what is handed in are no new notice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const closed = closedStatus(site);
    if (failure) say({ text: failure, tone: 'problem' });
    else if (notice) tell(notice);
    else if (closed) say(closed);
    // Whoever is quicker than an insertion from the menu hears of it all the same.
    return tab ? onNotice(tab.id, tell) : undefined;
  }, []);
}
