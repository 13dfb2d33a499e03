import { useEffect, useRef } from 'react';
import { t } from '@/components/hooks/text.ts';
import { QUIET, type Status } from '@/components/hooks/use-status.ts';
import { outcomeText } from '@/lib/messages/outcome-text.ts';
import { setBadge } from '@/lib/platform/badge.ts';
import { requestOrigins } from '@/lib/platform/permissions.ts';
import { type Notice, onNotice } from '@/lib/session/notice.ts';
import { closedStatus } from './closed-status.ts';
import type { StartData } from './start-data.ts';
import type { PageBeside } from './use-page.ts';
import type { Undo } from './use-workspace.ts';

/** What is worth knowing before Insert is pressed. That no box is there yet is not: it may come. */
const TOLD = ['needs-access', 'not-allowed', 'read-only'];

interface Given {
  start: StartData;
  page: PageBeside;
  status: Status;
  undoActions: Undo['undoActions'];
  copy(text: string): void;
  say(status: Status): void;
  /** Says what the background has entered into the log. */
  show(status: Status): void;
}

/** Says what happened while no window was open, what is to be known of this site, and what its page was found to have. */
export function usePageStatus({ start, page, status, undoActions, copy, say, show }: Given): void {
  const { tab, site, scan, ask, needsPress } = page;
  const tabId = tab?.id ?? null;

  function tell({ text, copy: uncopied, undo, done, access }: Notice) {
    const actions = [
      ...(access ? [{ label: t('status.allowAccess'), onAct: () => void allow(access, say) }] : []),
      ...(undoActions(undo) ?? []),
      ...(uncopied ? [{ label: t('status.copy'), onAct: () => copy(uncopied) }] : []),
    ];
    show({ text, tone: undo || done ? 'done' : 'problem', actions });
  }

  const isFirst = useRef(true);
  // Once for each tab: later changes of what is handed in are no news.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    // What is said of the tab before is not true of this one.
    if (!isFirst.current) show(QUIET);
    else if (start.failure) say({ text: start.failure, tone: 'problem', standing: true });
    else if (start.notice) tell(start.notice);
    else if (start.isPrivate) say({ text: t('private.told'), standing: true });
    if (tabId === null) return;
    // Whoever is quicker than an insertion from the menu hears of it all the same.
    return onNotice(tabId, start.isPrivate, (notice) => {
      void setBadge(tabId, '', '');
      tell(notice);
      // The user may have pointed at a box.
      void ask().catch(() => undefined);
    });
  }, [tabId]);

  // Only when the page is another: a later silence is no reason to say it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    // What waited for the window comes first, on the page it was opened on.
    const isTold = isFirst.current && Boolean(start.failure ?? start.notice);
    isFirst.current = false;
    const closed = closedStatus(site);
    if (!closed || isTold) return;
    say(closed);
    return () => show(QUIET);
  }, [tabId, site?.id]);

  // Likewise, when the scan comes in. Where a press is needed first, the line on the site says so.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const outcome = scan?.outcome;
    if (needsPress || !outcome || status.text !== '' || !TOLD.includes(outcome.status)) return;
    say({ text: outcomeText(outcome), tone: 'problem', standing: true });
  }, [scan]);
}

/** Asks for access to a frame that the user has pointed at. Chromium closes the popup while it asks. */
async function allow(origin: string, say: (status: Status) => void): Promise<void> {
  const granted = await requestOrigins([origin]);
  const { host } = new URL(origin);
  say({
    text: t(granted ? 'status.accessGiven' : 'status.accessRefused', [host]),
    tone: granted ? 'done' : 'problem',
  });
}
