/**
 * What was said since the browser started, newest first, for whoever looks away or closes the window too soon. In memory,
 * gone when the browser closes; private windows have a log of their own. Written under a lock: the browser's session
 * storage has no transactions.
 */
import * as z from 'zod/mini';
import { type Act, type Said, saidObject } from '../messages/said.ts';
import { defineSessionItem } from './private-item.ts';

const LOCK = 'prompt-easel-message-log';
/** So many messages are kept. */
const MOST = 50;
/** So many characters to copy are kept in all: the browser gives a session 10 MB, and the older texts are in the history. */
const MOST_COPIED = 500_000;

const entrySchema = z.lazy(() =>
  z.extend(saidObject(), {
    id: z.string(),
    /** When it was said, in milliseconds since 1970. */
    at: z.number(),
  }),
);
export type LogEntry = z.infer<typeof entrySchema>;

const item = defineSessionItem(
  'messages',
  z.lazy(() => z.array(entrySchema)),
);

/** The messages, newest first. */
export async function readLog(isPrivate: boolean): Promise<LogEntry[]> {
  return (await item(isPrivate).read()) ?? [];
}

/** Calls back after each change, in whichever window. Returns what stops it. */
export function onLog(isPrivate: boolean, callback: (entries: LogEntry[]) => void): () => void {
  return item(isPrivate).watch((entries) => callback(entries ?? []));
}

/** Enters a message. Never rejects: one that cannot be kept was said all the same. */
export async function logMessage(
  said: Said,
  isPrivate: boolean,
  { now = Date.now, newId = (): string => crypto.randomUUID() } = {},
): Promise<void> {
  const entry = { ...said, id: newId(), at: now() };
  await change(isPrivate, (entries) => withMessage(entries, entry)).catch(() => {});
}

/** Takes back what can be done about a message, once it is done. */
export function spendAct(id: string, type: Act['type'], isPrivate: boolean): Promise<void> {
  return change(isPrivate, (entries) =>
    entries.map((entry) =>
      entry.id === id ? { ...entry, acts: entry.acts.filter((act) => act.type !== type) } : entry,
    ),
  );
}

/** Forgets all messages. Returns them, for `restoreLog`. */
export async function clearLog(isPrivate: boolean): Promise<LogEntry[]> {
  let cleared: LogEntry[] = [];
  await change(isPrivate, (entries) => {
    cleared = entries;
    return [];
  });
  return cleared;
}

/** Brings cleared messages back, behind what was said since. */
export function restoreLog(cleared: readonly LogEntry[], isPrivate: boolean): Promise<void> {
  return change(isPrivate, (entries) => bounded([...entries, ...cleared]));
}

function change(isPrivate: boolean, next: (entries: LogEntry[]) => LogEntry[]): Promise<void> {
  return navigator.locks.request(LOCK, async () => item(isPrivate).write(next(await readLog(isPrivate))));
}

function withMessage(entries: readonly LogEntry[], entry: LogEntry): LogEntry[] {
  const [last, ...others] = entries;
  // A refusal that comes with every key is one message.
  const isRepeated =
    last?.text === entry.text && last.tone === entry.tone && [...last.acts, ...entry.acts].length === 0;
  const undone = entry.acts.find((act) => act.type === 'undoInsertion');
  const former = (isRepeated ? others : entries).map((one) => ({
    ...one,
    // A page gives back what its boxes held before the last insertion, and no earlier one.
    acts: one.acts.filter((act) => act.type !== 'undoInsertion' || act.tabId !== undone?.tabId),
  }));
  return bounded([entry, ...former]);
}

function bounded(entries: readonly LogEntry[]): LogEntry[] {
  let copied = 0;
  return entries.slice(0, MOST).map((entry) => ({
    ...entry,
    acts: entry.acts.filter((act) => {
      if (act.type !== 'copy') return true;
      copied += act.text.length;
      return copied <= MOST_COPIED;
    }),
  }));
}
