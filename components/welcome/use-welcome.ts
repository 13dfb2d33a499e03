import { useEffect, useState } from 'react';
import { useWorkspace } from '@/components/easel/use-workspace.ts';
import { presets, workspaceLogOf } from '@/components/hooks/store.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import { onEntered } from '@/lib/messages/entered.ts';
import type { PageRequest } from '@/lib/messages/page.ts';
import { outcomeSchema, scanAnswerSchema } from '@/lib/messages/page-schema.ts';
import { commands } from '@/lib/platform/commands.ts';
import { takeInsertions } from '@/lib/platform/own-page.ts';
import { ownTab, type Tab } from '@/lib/platform/tabs.ts';
import { isOnToolbar, onToolbarChanged } from '@/lib/platform/toolbar.ts';
import { isEmptyPrompt } from '@/lib/prompt/index.ts';
import { openWorkspace, type Workspace } from '@/lib/workspace/index.ts';

/** What the page needs before its first picture. */
export interface WelcomeStart {
  tab: Tab | null;
  workspace: Workspace;
  /** Null where the browser does not tell: then the step is to open the popup. */
  pinned: boolean | null;
  /** The keys that open the popup; empty where it has none. */
  keys: string;
}

/** What has really happened; nothing of it is taken from a press on this page. */
export interface Done {
  pin: boolean;
  build: boolean;
  insert: boolean;
  save: boolean;
}

/** Reads it, all at once. */
export async function readWelcome(): Promise<WelcomeStart> {
  const tab = await ownTab();
  const log = workspaceLogOf(tab?.isPrivate ?? false);
  const [stored, pinned, all] = await Promise.all([log.load(), isOnToolbar(), commands()]);
  const keys = all.find(({ name }) => name === '_execute_action')?.keys ?? '';
  return { tab, workspace: openWorkspace({ log, stored }), pinned, keys };
}

/** Follows the steps as they happen, in the popup, in the panel and on this page. */
export function useWelcome({ tab, workspace, pinned: first }: WelcomeStart): Done {
  const [pinned, setPinned] = useState(first);
  const [opened, setOpened] = useState(false);
  const [inserted, setInserted] = useState(false);
  const build = useWorkspace(workspace, ({ prompt }) => !isEmptyPrompt(prompt));
  // Firefox keeps no presets in private windows.
  const saved = useStored(presets, () => presets.list().catch(() => []));

  useEffect(() => onToolbarChanged(() => void isOnToolbar().then(setPinned)), []);
  useEffect(() => onEntered((id) => id === tab?.id && setOpened(true)), [tab]);
  useEffect(() => {
    void takeInsertions((request, answer) => {
      if (isInsertion(request as PageRequest, answer)) setInserted(true);
    });
  }, []);

  return {
    pin: pinned ?? opened,
    build,
    insert: inserted,
    save: saved !== undefined && saved.length > 0,
  };
}

/** Whether the script wrote a text and has read it back: with Insert, or at the caret from the menu or the keyboard. */
function isInsertion(request: PageRequest, answer: unknown): boolean {
  if (request.type === 'insert') return outcomeSchema.safeParse(answer).data?.status === 'inserted';
  return request.type === 'scan' && scanAnswerSchema.safeParse(answer).data?.outcome?.status === 'inserted';
}
