/** How insertion went, a row for each site, or for each host where the site is unknown. */
import { attempt } from './attempt.ts';
import type { EaselDatabase } from './database.ts';
import { clipName } from './name.ts';
import { parseRecord, parseRows } from './parse-rows.ts';
import { moveAside } from './put-aside.ts';
import { ok, type Result } from './result.ts';
import {
  type HealthOutcome,
  type HealthPlace,
  joinHealth,
  PLACE_MAX,
  type SiteHealth,
  siteHealthSchema,
  withOutcome,
} from './site-health.ts';
import { type Sources, sourcesOf } from './sources.ts';

/** How many places are kept; the oldest go. */
export const HEALTH_MAX = 500;

export type Health = ReturnType<typeof createHealth>;

/** `get` and `list` may be used in `liveQuery`. The functions that change never reject. */
export function createHealth(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);

  // Dexie follows `await` in a transaction only when the function it is given is itself async.
  const write = <T>(work: () => Promise<Result<T>>) =>
    attempt(() => db.transaction('rw', db.health, db.setAside, async () => work()));

  /** For use inside `write`. What cannot be read is set aside. */
  const read = async (id: string): Promise<SiteHealth | undefined> => {
    const record = await db.health.get(id);
    if (record === undefined) return undefined;
    const parsed = parseRecord(siteHealthSchema, record);
    if (parsed.ok) return parsed.value;
    await moveAside(db, { table: 'health', record, reason: parsed.error }, sources);
    return undefined;
  };

  const trim = async () => {
    const over = (await db.health.count()) - HEALTH_MAX;
    if (over <= 0) return;
    for (const id of await db.health.orderBy('at').limit(over).primaryKeys()) {
      if (await read(id)) await db.health.delete(id);
    }
  };

  const put = async (row: SiteHealth): Promise<Result<SiteHealth>> => {
    const parsed = parseRecord(siteHealthSchema, row);
    if (!parsed.ok) return parsed;
    await db.health.put(parsed.value);
    await trim();
    return parsed;
  };

  const blank = ({ id, name }: HealthPlace, at: number): SiteHealth => ({
    ...{ id, name: clipName(name, PLACE_MAX), lastSuccess: null, strategy: null, counts: {} },
    ...{ changedSince: null, since: at, at },
  });

  return {
    /** Counts an outcome. @returns the row as stored */
    record: (place: HealthPlace, outcome: HealthOutcome): Promise<Result<SiteHealth>> =>
      write(async () => {
        const at = sources.now();
        const row = (await read(place.id)) ?? blank(place, at);
        return put(withOutcome({ ...row, name: clipName(place.name, PLACE_MAX) }, outcome, at));
      }),

    /**
     * Says whether the selectors known of the site fail. The first date stays until they find the box again.
     * @returns the row as stored; null where there is none and none is needed
     */
    setChanged: (place: HealthPlace, changed: boolean): Promise<Result<SiteHealth | null>> =>
      write(async () => {
        const row = await read(place.id);
        if ((row?.changedSince != null) === changed) return ok(row ?? null);
        const at = sources.now();
        return put({ ...(row ?? blank(place, at)), changedSince: changed ? at : null, at });
      }),

    get: async (id: string): Promise<SiteHealth | null> => {
      const record = await db.health.get(id);
      const rows = record === undefined ? [] : [record];
      return (await parseRows(db, 'health', siteHealthSchema, rows, sources))[0] ?? null;
    },

    /** The last changed first. */
    list: async (): Promise<SiteHealth[]> =>
      (await parseRows(db, 'health', siteHealthSchema, await db.health.toArray(), sources)).sort(
        (a, b) => b.at - a.at || (a.id < b.id ? -1 : 1),
      ),

    /** Takes all rows out. @returns them, for `restore` */
    clear: (): Promise<Result<SiteHealth[]>> =>
      write(async () => {
        const rows: SiteHealth[] = [];
        for (const id of await db.health.toCollection().primaryKeys()) {
          const row = await read(id);
          if (row) rows.push(row);
        }
        await db.health.bulkDelete(rows.map((row) => row.id));
        return ok(rows);
      }),

    /** Undoes `clear`; what was counted since then is added. Doing it twice adds nothing. @returns how many came back */
    restore: (rows: readonly SiteHealth[]): Promise<Result<number>> =>
      write(async () => {
        let back = 0;
        for (const former of rows) {
          const parsed = parseRecord(siteHealthSchema, former);
          if (!parsed.ok) return parsed;
          const present = await read(former.id);
          // A row that is as old is the one that was cleared: it is back already.
          if (present && present.since <= parsed.value.since) continue;
          await db.health.put(present ? joinHealth(parsed.value, present) : parsed.value);
          back += 1;
        }
        await trim();
        return ok(back);
      }),
  };
}
