import { siteTargets, workspaceLogOf } from '@/components/hooks/store.ts';
import { errorText } from '@/components/hooks/text.ts';
import { readSwitchedOff } from '@/components/preview/switched-off.ts';
import type { InsertMode } from '@/lib/insert/field.ts';
import { setBadge } from '@/lib/platform/badge.ts';
import { activeTab, type Tab } from '@/lib/platform/tabs.ts';
import { type Notice, takeNotice } from '@/lib/session/notice.ts';
import { currentPendingRequest, type PendingRequest } from '@/lib/session/pending-request.ts';
import { currentReview, type Review } from '@/lib/session/review.ts';
import { siteFor } from '@/lib/sites/match.ts';
import type { Site } from '@/lib/sites/site.ts';
import type { ChosenTargets } from '@/lib/storage/index.ts';
import { EMPTY_WORKSPACE, openWorkspace, type Stored, type Workspace } from '@/lib/workspace/index.ts';
import { readInsertMode } from './insert-mode.ts';

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
  asked: PendingRequest | null;
  /** The answer that is not decided on yet. */
  review: Review | null;
  /** Why the workspace could not be read, in one sentence; the form then starts empty. */
  failure: string | null;
  /** Whether the window is private: what is done in it is kept in memory, and forgotten with the last such window. */
  isPrivate: boolean;
}

const NOTHING_READ: Stored = { revision: 0, state: EMPTY_WORKSPACE, done: [] };

/** Reads it, all at once. */
export async function readStartData(): Promise<StartData> {
  const [tab, shared, mode, switchedOff, targets] = await Promise.all([
    activeTab(),
    readKept(false),
    readInsertMode(),
    readSwitchedOff(),
    // Without them each target follows its site; the workspace's own failure is told.
    siteTargets.all().catch(() => ({})),
  ]);
  const isPrivate = tab?.isPrivate ?? false;
  const { stored, ...kept } = isPrivate ? await readKept(true) : shared;
  const notice = tab ? await takeNotice(tab.id, isPrivate) : null;
  if (tab) void setBadge(tab.id, '', '');
  const site = tab ? siteFor(tab.url) : null;
  const workspace = openWorkspace({ log: workspaceLogOf(isPrivate), stored });
  return { workspace, mode, switchedOff, targets, tab, site, notice, isPrivate, ...kept };
}

/** What is kept for windows of a kind: the workspace, and what goes on with an assistant. */
async function readKept(isPrivate: boolean) {
  let failure: string | null = null;
  const load = workspaceLogOf(isPrivate)
    .load()
    .catch((error: unknown) => {
      failure = errorText(error);
      return NOTHING_READ;
    });
  const [stored, asked, review] = await Promise.all([
    load,
    currentPendingRequest(isPrivate),
    currentReview(isPrivate),
  ]);
  return { stored, asked, review, failure };
}
