import { pause } from '../dom/pause.ts';
import type { Job } from './job.ts';
import { hasCaret, selectFor, selectionOf } from './selection.ts';
import type { Timings } from './timings.ts';

/** The first wait, and two more for an editor that took the selection away. */
const TRIES = 3;

/**
 * Gives an editor the time to learn of the selection. One that draws itself anew because it got the focus may take the
 * selection away meanwhile, as Slate does while it has none of its own (measured in Chromium 156 and Firefox ESR 153):
 * it is then set again.
 */
export async function settle(job: Job, times: Timings, signal?: AbortSignal): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    await pause(job.kind === 'slate' ? times.settleSlate : times.settle, signal);
    if (signal?.aborted || !job.field.isConnected || isSelected(job)) return;
    selectFor(job.field, job.mode);
  }
}

function isSelected({ field, mode, before }: Job): boolean {
  return hasCaret(field) && (mode !== 'replace' || !before || selectionOf(field)?.isCollapsed === false);
}
