/** What was inserted or copied, the newest first. */
import { attempt } from './attempt.ts';
import { canonical } from './canonical.ts';
import type { EaselDatabase } from './database.ts';
import { parseRecord, parseRows } from './parse-rows.ts';
import { type HistoryEntry, historyEntrySchema } from './preset.ts';
import { moveAside } from './put-aside.ts';
import { err, ok, type Result } from './result.ts';
import { type Sources, sourcesOf } from './sources.ts';

/** How many entries are kept; the oldest go. */
export const HISTORY_MAX = 500;

export type NewHistoryEntry = Pick<HistoryEntry, 'prompt' | 'target' | 'text' | 'host'>;
export type History = ReturnType<typeof createHistory>;

/** `list` may be used in `liveQuery`. The functions that change never reject. */
export function createHistory(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);

  const write = <T>(work: () => Promise<Result<T>>) =>
    attempt(() => db.transaction('rw', db.history, db.setAside, work));

  /** Readable entries, the newest first; the others are set aside. For use inside `write`. */
  const readAll = async (): Promise<HistoryEntry[]> => {
    const good: HistoryEntry[] = [];
    for (const record of await db.history.toArray()) {
      const parsed = parseRecord(historyEntrySchema, record);
      if (parsed.ok) good.push(parsed.value);
      else await moveAside(db, { table: 'history', record, reason: parsed.error }, sources);
    }
    return good.sort(newestFirst);
  };

  const trim = async () => {
    const extra = (await db.history.count()) - HISTORY_MAX;
    if (extra <= 0) return;
    // Only the oldest: to read 500 prompts at each insertion takes longer than to insert.
    for (const record of await db.history.orderBy('at').limit(extra).toArray()) {
      const parsed = parseRecord(historyEntrySchema, record);
      if (parsed.ok) await db.history.delete(parsed.value.id);
      else await moveAside(db, { table: 'history', record, reason: parsed.error }, sources);
    }
  };

  /** Adds an entry. One that equals the newest only gives it a new time. @returns the entry as stored */
  const add = (entry: NewHistoryEntry): Promise<Result<HistoryEntry>> =>
    write(async () => {
      const last = parseRecord(historyEntrySchema, await db.history.orderBy('at').last());
      const newest = last.ok ? last.value : undefined;
      const { prompt, target, text, host } = entry;
      const same = newest && sameUse(newest, entry) ? newest : undefined;
      const parsed = parseRecord(historyEntrySchema, {
        ...(same ?? { id: sources.newId(), prompt, target, text, host }),
        at: later(sources.now(), newest?.at),
      });
      if (!parsed.ok) return parsed;
      if (same) await db.history.put(parsed.value);
      else await db.history.add(parsed.value);
      await trim();
      return parsed;
    });

  return {
    add,
    /** The newest `limit` entries, the newest first. */
    list: async (limit = HISTORY_MAX): Promise<HistoryEntry[]> =>
      (await parseRows(db, 'history', historyEntrySchema, await db.history.toArray(), sources))
        .sort(newestFirst)
        .slice(0, limit),
    /** Takes one entry out. @returns the entry, for `restore` */
    remove: (id: string): Promise<Result<HistoryEntry>> =>
      write(async () => {
        const found = (await readAll()).find((entry) => entry.id === id);
        if (!found)
          return err('This entry is not there any more: it was removed, perhaps in another window.');
        await db.history.delete(id);
        return ok(found);
      }),
    /** Takes all entries out. @returns them, for `restore` */
    clear: (): Promise<Result<HistoryEntry[]>> =>
      write(async () => {
        const all = await readAll();
        await db.history.bulkDelete(all.map((entry) => entry.id));
        return ok(all);
      }),
    /** Undoes `remove` and `clear`. @returns how many entries came back */
    restore: (entries: readonly HistoryEntry[]): Promise<Result<number>> =>
      write(async () => {
        const parsed = entries.map((entry) => parseRecord(historyEntrySchema, entry));
        const bad = parsed.find((entry) => !entry.ok);
        if (bad && !bad.ok) return bad;
        const known = new Set(await db.history.toCollection().primaryKeys());
        const missing = parsed.flatMap((entry) =>
          entry.ok && !known.has(entry.value.id) ? [entry.value] : [],
        );
        await db.history.bulkAdd(missing);
        await trim();
        return ok(missing.length);
      }),
  };
}

const newestFirst = (a: HistoryEntry, b: HistoryEntry) => b.at - a.at || (a.id < b.id ? 1 : -1);

const sameUse = (a: NewHistoryEntry, b: NewHistoryEntry) =>
  canonical([a.prompt, a.target, a.text, a.host]) === canonical([b.prompt, b.target, b.text, b.host]);

/** Several entries of one millisecond keep their order; a clock that was far ahead once is not followed. */
function later(now: number, newest = 0): number {
  return newest >= now && newest - now < 60_000 ? newest + 1 : now;
}
