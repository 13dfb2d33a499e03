import { isNative } from '../dom/native.ts';
import { readText, squash } from '../dom/read-text.ts';
import type { Job } from './job.ts';

/** `cut`: a page's own limit let only a beginning of the text in, and nothing else was lost. */
export type Verdict = 'same' | 'as-asked' | 'cut' | 'other';

/** Compares what a field holds with what it should hold; reads only. */
export function judge(job: Job): Verdict {
  const { field, before, text, range } = job;
  const now = readText(field);
  if (!isNative(field) || !range) return judgeLoosely(job, now);
  const expected = before.slice(0, range[0]) + text + before.slice(range[1]);
  if (now === expected) return 'as-asked';
  if (now === before) return 'same';
  if (squash(now) === squash(expected)) return 'as-asked';
  const cut = range[1] === before.length && now.length > range[0] && expected.startsWith(now);
  return cut ? 'cut' : 'other';
}

/** Editors lay out white space their own way: what counts is the rest, in its order and number. */
function judgeLoosely({ before, text, mode, around, collapsed }: Job, read: string): Verdict {
  const [was, now, put] = [squash(before), squash(read), squash(text)];
  if (put === '') return read === before ? 'same' : 'as-asked';
  const whole = mode === 'replace' ? put : around && around[0] + put + around[1];
  if (whole === null ? wentIn(was, now, put, collapsed) : now === whole) return 'as-asked';
  return was === now ? 'same' : 'other';
}

/** Whether `now` is `was` with `put` once at one place, where (unless `collapsed`) some of `was` may be gone. */
function wentIn(was: string, now: string, put: string, collapsed: boolean): boolean {
  const left = now.length - put.length;
  if (collapsed ? left !== was.length : left > was.length) return false;
  for (let at = now.indexOf(put); at >= 0; at = now.indexOf(put, at + 1)) {
    if (was.startsWith(now.slice(0, at)) && was.endsWith(now.slice(at + put.length))) return true;
  }
  return false;
}

/** Whether the text is still in the field after a while, and not twice, whatever the user may have typed since. */
export function stays(job: Job): boolean {
  const verdict = judge(job);
  if (verdict !== 'other') return verdict === 'as-asked';
  const [was, now, put] = [job.before, readText(job.field), job.text].map(squash) as [string, string, string];
  const times = (text: string) => text.split(put).length - 1;
  const former = job.mode === 'replace' ? 0 : times(was);
  return times(now) > 0 && times(now) <= former + 1;
}
