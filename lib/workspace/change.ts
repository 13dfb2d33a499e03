/** What an edit does to a prompt, key by key, and how it is laid over a prompt that others have changed meanwhile. */
import { isRecord } from '../prompt/is-record.ts';
import type { Prompt } from '../prompt/model.ts';

/** One key of a prompt before and after; a key that was or is not there has no `before` or `after`. */
export interface Change {
  key: string;
  before?: unknown;
  after?: unknown;
}

/** Who prevails where both have changed the same words: the edit that is laid over, or what is there. */
type Prevails = 'edit' | 'present';

/** A text with the places of its values in it: half of one and half of another is neither. */
const ATOMIC: ReadonlySet<string> = new Set(['source']);

/** Returns the keys that two prompts differ in. */
export function changesBetween(before: Prompt, after: Prompt): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => !same(before[key], after[key]))
    .map((key) => change(key, before[key], after[key]));
}

/**
 * Lays an edit over a prompt.
 * @returns the prompt, and the changes that were made to it in fact
 */
export function applyChanges(
  prompt: Prompt,
  changes: readonly Change[],
): { prompt: Prompt; changes: Change[] } {
  return layOver(prompt, changes, 'edit');
}

/** Takes an edit back. What was changed after it stays: in the same words the later change, in a list the others. */
export function revertChanges(
  prompt: Prompt,
  changes: readonly Change[],
): { prompt: Prompt; changes: Change[] } {
  return layOver(
    prompt,
    changes.map(({ key, before, after }) => change(key, after, before)),
    'present',
  );
}

/** Returns two edits of which the second follows the first as one; keys that are as they were drop out. */
export function joinChanges(first: readonly Change[], second: readonly Change[]): Change[] {
  const joined = new Map(first.map((one) => [one.key, one]));
  for (const { key, before, after } of second) {
    const former = joined.get(key);
    joined.set(key, change(key, former ? former.before : before, after));
  }
  return [...joined.values()].filter(({ before, after }) => !same(before, after));
}

function layOver(prompt: Prompt, changes: readonly Change[], prevails: Prevails) {
  const next: Record<string, unknown> = { ...prompt };
  const made: Change[] = [];
  for (const { key, before, after } of changes) {
    const now = prompt[key];
    const value =
      ATOMIC.has(key) && !same(now, before)
        ? prevails === 'edit'
          ? after
          : now
        : merge(before, after, now, prevails);
    // Only the subject must be there, so that a prompt without it is never made.
    if (same(value, now) || (key === 'subject' && value === undefined)) continue;
    if (value === undefined) delete next[key];
    else next[key] = value;
    made.push(change(key, now, value));
  }
  return { prompt: next as Prompt, changes: made };
}

/** Three-way merge of a value: what an edit made of `before`, made of `now`. */
function merge(before: unknown, after: unknown, now: unknown, prevails: Prevails): unknown {
  if (same(now, before)) return after;
  if (same(after, before) || same(after, now)) return now;
  const [list, edited, present] = [before ?? [], after ?? [], now ?? []];
  if (Array.isArray(list) && Array.isArray(edited) && Array.isArray(present)) {
    const merged = mergeLists(list, edited, present, prevails);
    return merged.length > 0 ? merged : undefined;
  }
  if (isRecord(after) && isRecord(now)) {
    const was = isRecord(before) ? before : {};
    const keys = new Set([...Object.keys(was), ...Object.keys(after), ...Object.keys(now)]);
    const entries = [...keys].map((key) => [key, merge(was[key], after[key], now[key], prevails)] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  return prevails === 'edit' ? after : now;
}

/**
 * Changes the phrases that the edit changed otherwise than in their words, takes out what it took out, and puts what it
 * added behind the one it stands behind there.
 */
function mergeLists(
  before: readonly unknown[],
  after: readonly unknown[],
  present: readonly unknown[],
  prevails: Prevails,
): unknown[] {
  const [now, gone, added] = [[...present], without(before, after), without(after, before)];
  for (const was of [...gone]) {
    const became = added.find((one) => isSamePhrase(one, was));
    const at = now.some((one) => same(one, was)) ? -1 : now.findIndex((one) => isSamePhrase(one, was));
    if (became === undefined || at < 0) continue;
    now[at] = merge(was, became, now[at], prevails);
    gone.splice(gone.indexOf(was), 1);
    added.splice(added.indexOf(became), 1);
  }
  const merged = without(now, gone);
  for (const item of added) {
    if (merged.some((one) => same(one, item)) && !without(merged, now).length) continue;
    const at = after.indexOf(item);
    const former = after.slice(0, at).findLast((one) => merged.some((present) => same(present, one)));
    const place = former === undefined ? -1 : merged.findLastIndex((one) => same(one, former));
    merged.splice(place < 0 && at > 0 ? merged.length : place + 1, 0, item);
  }
  return merged;
}

/** Whether two items are one phrase, with other weights perhaps, or off. */
const isSamePhrase = (one: unknown, other: unknown): boolean =>
  isRecord(one) && isRecord(other) && typeof one.text === 'string' && one.text === other.text;

/** The items of a list that another does not have; of equal ones as many as there are more. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = other.map((one) => JSON.stringify(one));
  return list.filter((item) => {
    const at = left.indexOf(JSON.stringify(item));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function change(key: string, before: unknown, after: unknown): Change {
  return {
    key,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** Both are JSON. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
