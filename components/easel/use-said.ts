import { useCallback, useEffect } from 'react';
import { QUIET, type Status, useStatus } from '@/components/hooks/use-status.ts';
import type { Said } from '@/lib/messages/said.ts';
import { logMessage } from '@/lib/session/message-log.ts';
import { changesBetween, type Workspace } from '@/lib/workspace/index.ts';

export interface SaidControls {
  status: Status;
  /** Says it, and enters it into the session's log. */
  say(status: Status): void;
  /** Says what somebody else has entered. */
  show(status: Status): void;
  /** Takes a message back, where nothing else was said since. */
  unsay(status: Status): void;
}

/** The line that says what came of what was done. It is over with the next change of the prompt; the log keeps it. */
export function useSaid(workspace: Workspace, isPrivate: boolean): SaidControls {
  const [status, show, unsay] = useStatus();
  const say = useCallback(
    (next: Status) => {
      const said = saidOf(next);
      if (said) void logMessage(said, isPrivate);
      show(next);
    },
    [show, isPrivate],
  );
  useEffect(() => {
    if (status.text === '' || status.standing || status.tone === 'busy') return;
    const { prompt } = workspace.getState();
    return workspace.subscribe(() => {
      const now = workspace.getState().prompt;
      // Once it is stored, the same prompt is another object.
      if (now !== prompt && changesBetween(prompt, now).length > 0) show(QUIET);
    });
  }, [workspace, status, show]);
  return { status, say, show, unsay };
}

/** What of it goes into the log; null where it is no news. */
function saidOf({ text, tone = 'done', actions = [], standing = false }: Status): Said | null {
  if (text === '' || standing || tone === 'busy') return null;
  return { text, tone, acts: actions.flatMap(({ act }) => act ?? []) };
}
