/** What was inserted or copied, the newest first. */
import { canonical } from './canonical.ts';
import type { EaselDatabase } from './database.ts';
import { createRepository } from './repository.ts';
import { ok, type Result } from './result.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { HISTORY_MAX, type HistoryEntry, historyTable } from './tables/history.ts';

export type NewHistoryEntry = Pick<HistoryEntry, 'prompt' | 'target' | 'text' | 'host'>;
export type History = ReturnType<typeof createHistory>;

/** `list` rejects with a `MessageError`; the functions that change never reject. */
export function createHistory(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  const rows = createRepository(db, historyTable, sources);
  return {
    subscribe: rows.subscribe,

    /** Adds an entry. One that equals the newest only gives it a new time. @returns the entry as stored */
    add: (entry: NewHistoryEntry): Promise<Result<HistoryEntry>> =>
      rows.write(async ({ last, add, put }) => {
        const newest = await last('at');
        const { prompt, target, text, host } = entry;
        const at = later(sources.now(), newest?.at);
        return newest && sameUse(newest, entry)
          ? put({ ...newest, at })
          : add({ id: sources.newId(), prompt, target, text, host, at });
      }),

    /** The newest `limit` entries, the newest first. */
    list: async (limit = HISTORY_MAX): Promise<HistoryEntry[]> => (await rows.list()).slice(0, limit),
    /** Takes one entry out. @returns the entry, for `restore` */
    remove: rows.remove,
    /** Takes all entries out. @returns them, for `restore` */
    clear: rows.clear,
    /** Undoes `remove` and `clear`. @returns how many entries came back */
    restore: (entries: readonly HistoryEntry[]): Promise<Result<number>> =>
      rows.write(async ({ ids, addAll }) => {
        const known = await ids();
        const added = await addAll(entries.filter(({ id }) => !known.has(id)));
        return added.ok ? ok(added.value.length) : added;
      }),
  };
}

const sameUse = (a: NewHistoryEntry, b: NewHistoryEntry) =>
  canonical([a.prompt, a.target, a.text, a.host]) === canonical([b.prompt, b.target, b.text, b.host]);

/** Several entries of one millisecond keep their order; a clock that was far ahead once is not followed. */
function later(now: number, newest = 0): number {
  return newest >= now && newest - now < 60_000 ? newest + 1 : now;
}
