import { until } from '../dom/pause.ts';
import { readSeen } from '../dom/read-seen.ts';
import { beforeInput } from '../strategies/before-input.ts';
import { press } from './press.ts';

/** How long an editor may take to carry out one step, in milliseconds; Lexical does it after the turn. */
const STEP_MS = 200;

/**
 * Has an editor undo by its own history until a condition holds; where it never does, all that was undone is redone.
 * One
 * that cannot redo is taken back no further than one insertion may go.
 * @returns whether it has a history of its own; any other field is left alone
 */
export async function ownUndo(
  field: HTMLElement,
  isFormer: () => boolean,
  limit: number,
  signal?: AbortSignal,
): Promise<boolean> {
  // Not as it is compared in the end: a step may be no more than a break at the end.
  const seen = () => readSeen(field).text;
  const start = seen();
  let steps = 0;
  let taken = false;
  /** Offers one step; returns whether the text has changed. */
  const step = async (act: 'undo' | 'redo') => {
    const now = seen();
    const took =
      press(field, act) || beforeInput(field, act === 'undo' ? 'historyUndo' : 'historyRedo', null);
    taken ||= took;
    return took && (await until(() => seen() !== now, STEP_MS, signal));
  };
  let most = limit;
  for (; steps < most && !isFormer(); steps += 1) {
    // Whether it can redo is asked at the first step back: what it could not redo must not be undone any further than
    // the insertion may have gone, a break and words for each line.
    if (steps === 1 && !((await step('redo')) && seen() === start && (await step('undo')))) {
      most = 2 * start.split('\n').length;
    }
    if (isFormer() || !(await step('undo'))) break;
  }
  if (!isFormer()) for (; steps > 0 && seen() !== start; steps -= 1) if (!(await step('redo'))) break;
  return taken;
}
