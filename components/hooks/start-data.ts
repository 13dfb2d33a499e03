import type { InsertMode } from '@/lib/insert/field.ts';
import { type Asked, currentAsked } from '@/lib/messages/asked.ts';
import { type Notice, takeNotice } from '@/lib/messages/notice.ts';
import { currentReview, type Review } from '@/lib/messages/review.ts';
import { setBadge } from '@/lib/platform/badge.ts';
import { activeTab, type Tab } from '@/lib/platform/tabs.ts';
import { siteFor } from '@/lib/sites/match.ts';
import type { Site } from '@/lib/sites/site.ts';
import type { ChosenTargets } from '@/lib/storage/index.ts';
import { EMPTY_WORKSPACE, openWorkspace, type Stored, type Workspace } from '@/lib/workspace/index.ts';
import { readInsertMode } from './insert-mode.ts';
import { siteTargets, workspaceLog } from './store.ts';
import { readSwitchedOff } from './switched-off.ts';
import { errorText } from './text.ts';

/** All that the popup needs before its first picture, so that nothing jumps afterwards. */
export interface StartData {
  workspace: Workspace;
  tab: Tab | null;
  site: Site | null;
  mode: InsertMode;
  /** The checks the user does not want to see. */
  switchedOff: readonly string[];
  /** The targets chosen on sites. */
  targets: ChosenTargets;
  notice: Notice | null;
  /** The request to an assistant that waits. */
  asked: Asked | null;
  /** The answer that is not decided on yet. */
  review: Review | null;
  /** Why the workspace could not be read, in one sentence; the form then starts empty. */
  failure: string | null;
}

const NOTHING_READ: Stored = { revision: 0, state: EMPTY_WORKSPACE, done: [] };

/** Reads it, all at once. */
export async function readStartData(): Promise<StartData> {
  let failure: string | null = null;
  const load = workspaceLog.load().catch((error: unknown) => {
    failure = errorText(error);
    return NOTHING_READ;
  });
  const [stored, mode, switchedOff, targets, tab, asked, review] = await Promise.all([
    load,
    readInsertMode(),
    readSwitchedOff(),
    // Without them each target follows its site; the workspace's own failure is told.
    siteTargets.all().catch(() => ({})),
    activeTab(),
    currentAsked(),
    currentReview(),
  ]);
  const notice = tab ? await takeNotice(tab.id) : null;
  if (tab) void setBadge(tab.id, '', '');
  const site = tab ? siteFor(tab.url) : null;
  const workspace = openWorkspace({ log: workspaceLog, stored });
  return { workspace, mode, switchedOff, targets, tab, site, notice, asked, review, failure };
}
