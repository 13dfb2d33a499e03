import { TARGETS, type Target } from '@/lib/prompt/index.ts';
import { print } from '@/lib/workshop/print.ts';
import {
  isTooLongToKeep,
  keepPrinted,
  type PrintedByTarget,
  printedAhead,
} from '@/lib/workshop/printed-ahead.ts';
import type { Workspace } from '@/lib/workspace/index.ts';

/** So long nobody has typed, in milliseconds. */
const PAUSE = 400;
/** The least of an idle time in which another target is printed, in milliseconds. */
const ROOM = 3;

/** Where nothing can be kept, the draft is printed when it is inserted. */
const unprinted = () => {};

/**
 * Prints the draft ahead for every target whenever the user pauses, so that the menu and the keyboard insert it at once.
 * A window that closes before has printed it for its own target at least.
 * @param target of the site at hand
 * @returns stops it
 */
export function printDraft(workspace: Workspace, target: Target): () => void {
  const stopped = new AbortController();
  let { prompt } = workspace.getState();
  let printed: PrintedByTarget = {};
  let left: Target[] = [];
  let kept = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;

  const keep = (complete: boolean) => {
    kept = true;
    const revision = workspace.getState().prompt === prompt ? workspace.getRevision() : null;
    const what = { of: 'draft' as const, prompt, ...(revision !== null && { revision }) };
    keepPrinted(what, { printed, complete }).catch(unprinted);
  };
  const printSome = (time: IdleDeadline) => {
    do {
      const next = left.shift();
      if (next) printed = { ...printed, [next.id]: print(prompt, next) };
    } while (left.length > 0 && time.timeRemaining() > ROOM);
    if (left.length > 0) idle = requestIdleCallback(printSome);
    else keep(true);
  };
  const pause = () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
  const startLater = () => {
    pause();
    ({ prompt } = workspace.getState());
    printed = {};
    left = [target, ...TARGETS.filter(({ id }) => id !== target.id)];
    kept = false;
    timer = setTimeout(() => {
      if (isTooLongToKeep(prompt)) keep(true);
      else idle = requestIdleCallback(printSome);
    }, PAUSE);
  };
  const leave = () => {
    if (kept) return;
    if (!isTooLongToKeep(prompt) && !printed[target.id])
      printed = { ...printed, [target.id]: print(prompt, target) };
    keep(false);
  };

  const unsubscribe = workspace.subscribe(() => {
    if (workspace.getState().prompt !== prompt) startLater();
  });
  window.addEventListener('pagehide', leave, { signal: stopped.signal });
  printedAhead({ of: 'draft', prompt }).then((ahead) => {
    if (!kept || stopped.signal.aborted || workspace.getState().prompt !== prompt) return;
    if (!ahead.complete) return startLater();
    // The workspace has gone on, to the same prompt.
    if (ahead.revision === workspace.getRevision()) return;
    ({ printed } = ahead);
    keep(true);
  }, unprinted);
  return () => {
    pause();
    unsubscribe();
    stopped.abort();
  };
}
