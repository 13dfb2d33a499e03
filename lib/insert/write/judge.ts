import { isNative } from '../dom/native.ts';
import { readSeen } from '../dom/read-seen.ts';
import type { Job } from './job.ts';
import { loosely, plainly } from './same-text.ts';

/** `cut`: a page's own limit let only a beginning of the text in, and nothing else was lost. */
export type Verdict = 'same' | 'as-asked' | 'cut' | 'other';

/** Compares what a field holds with what it should hold; reads only. */
export function judge(job: Job): Verdict {
  const { field, before, text, range } = job;
  const { text: now, islands } = readSeen(field);
  if (!isNative(field) || !range) return judgeEditor(job, now, islands);
  const expected = before.slice(0, range[0]) + text + before.slice(range[1]);
  // These types take the blanks off by themselves.
  if (now === (/^(email|url)$/.test(field.type) ? expected.trim() : expected)) return 'as-asked';
  if (now === before) return 'same';
  const cut = range[1] === before.length && now.length > range[0] && expected.startsWith(now);
  return cut ? 'cut' : 'other';
}

/** What was written must stand as it was asked for, and once; around it an editor may lay out blanks its own way. */
function judgeEditor(job: Job, read: string, islands: string[]): Verdict {
  const { before, text, mode, around, collapsed } = job;
  const [was, now, put] = [before, read, text].map(plainly) as [string, string, string];
  if (was === now && islands.every((it) => job.islands.includes(it))) {
    // A text that takes the place of its equal shows nothing.
    return mode === 'replace' && was === put ? 'as-asked' : 'same';
  }
  if (islands.some((it) => !job.islands.includes(it))) return 'other';
  if (mode === 'replace') return now === put ? 'as-asked' : 'other';
  return wentIn(now, put, around, was, collapsed) ? 'as-asked' : 'other';
}

/** Whether `now` is the former text with `put` once, at its place where that is known. */
function wentIn(
  now: string,
  put: string,
  around: Job['around'],
  before: string,
  collapsed: boolean,
): boolean {
  const loose = (text: string) => loosely(text, before);
  const was = loose(before);
  for (let at = now.indexOf(put); put && at >= 0; at = now.indexOf(put, at + 1)) {
    const [head, tail] = [loose(now.slice(0, at)), loose(now.slice(at + put.length))];
    if (around) {
      if (head === loose(plainly(around[0])) && tail === loose(plainly(around[1]))) return true;
    } else if (was.startsWith(head) && was.endsWith(tail)) {
      const left = was.length - head.length - tail.length;
      if (collapsed ? left === 0 : left >= 0) return true;
    }
  }
  return false;
}

/** Whether the text is still in the field after a while, and not twice, whatever the user may have typed since. */
export function stays(job: Job): boolean {
  const verdict = judge(job);
  if (verdict !== 'other') return verdict === 'as-asked';
  const { text, islands } = readSeen(job.field);
  if (islands.some((it) => !job.islands.includes(it))) return false;
  const [was, now, put] = [job.before, text, job.text].map(plainly) as [string, string, string];
  const times = (text: string) => text.split(put).length - 1;
  const former = job.mode === 'replace' ? 0 : times(was);
  return times(now) > 0 && times(now) <= former + 1;
}
