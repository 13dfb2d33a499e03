import { pause, until } from '../dom/pause.ts';
import { readSeen } from '../dom/read-seen.ts';
import type { Outcome } from '../outcome.ts';
import { strategies } from '../strategies/index.ts';
import type { Attempt, Strategy } from '../strategies/strategy.ts';
import type { Job } from './job.ts';
import { judge, stays } from './judge.ts';
import type { Plan } from './plan-job.ts';
import { takeBack } from './take-back.ts';
import type { Timings } from './timings.ts';

/**
 * Writes by the first way that the field takes, and reads back. The next way is tried only where one changed nothing
 * and nothing may still land: trying again puts the text in twice.
 */
export async function writeJob(job: Job, plan: Plan, times: Timings, signal?: AbortSignal): Promise<Outcome> {
  const { field, kind } = job;
  const patience = kind === 'textarea' || kind === 'input' ? times.native : times.editor;
  for (const strategy of strategies[kind]) {
    if (!strategy.accepts(job)) continue;
    const attempt = await tryWrite(strategy, job, patience);
    if (attempt === 'declined') continue;
    await until(() => !field.isConnected || judge(job) === 'as-asked', patience, signal);
    if (!field.isConnected) return { status: 'page-changed' };
    if (judge(job) === 'same') {
      if (attempt === 'done') continue;
      return { status: 'rejected', changed: false };
    }
    return { ...(await readAgain(job, plan, times, signal)), strategy: strategy.name };
  }
  return { status: 'rejected', changed: false };
}

/** A write that throws may have landed in part: it counts as done, and the reading back tells. */
async function tryWrite(strategy: Strategy, job: Job, patience: number): Promise<Attempt> {
  try {
    return await strategy.write(job, patience);
  } catch {
    return 'done';
  }
}

/** The second reading, after the page has had the time to put its own value back. */
async function readAgain(job: Job, plan: Plan, times: Timings, signal?: AbortSignal): Promise<Outcome> {
  const { field, range, before } = job;
  // What was never there as asked does not become so by holding our text among other things.
  const landed = judge(job) === 'as-asked';
  if (landed) await pause(times.stays, signal);
  if (!field.isConnected) return { status: 'page-changed' };
  const { added, limit } = plan;
  if (landed && stays(job)) {
    return limit === undefined
      ? { status: 'inserted' }
      : { status: 'partial', inserted: job.text.length - added, limit };
  }
  if (judge(job) === 'cut' && range) {
    const length = readSeen(field).text.length;
    return { status: 'partial', inserted: Math.max(0, length - range[0] - added), limit: length };
  }
  takeBack(job);
  // An editor may take what was undone behind its back for an edit, and draw it anew.
  await pause(times.settle, signal);
  return { status: 'rejected', changed: readSeen(field).text !== before };
}
