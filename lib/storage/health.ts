/** How insertion went, a row for each site, or for each host where the site is unknown. */
import type { EaselDatabase } from './database.ts';
import { clipName } from './name.ts';
import { parseRecord } from './parse-record.ts';
import { createRepository } from './repository.ts';
import { ok, type Result } from './result.ts';
import { type HealthOutcome, type HealthPlace, joinHealth, withOutcome } from './site-health.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { healthTable, PLACE_MAX, type SiteHealth } from './tables/health.ts';

export type Health = ReturnType<typeof createHealth>;

/** `get` and `list` reject with a `MessageError`; the functions that change never reject. */
export function createHealth(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  const rows = createRepository(db, healthTable, sources);

  const blank = ({ id, name }: HealthPlace, at: number): SiteHealth => ({
    ...{ id, name: clipName(name, PLACE_MAX), lastSuccess: null, strategy: null, counts: {} },
    ...{ changedSince: null, since: at, at },
  });

  return {
    subscribe: rows.subscribe,

    /** Counts an outcome. @returns the row as stored */
    record: (place: HealthPlace, outcome: HealthOutcome): Promise<Result<SiteHealth>> =>
      rows.write(async ({ get, put }) => {
        const at = sources.now();
        const row = (await get(place.id)) ?? blank(place, at);
        return put(withOutcome({ ...row, name: clipName(place.name, PLACE_MAX) }, outcome, at));
      }),

    /**
     * Says whether the selectors known of the site fail. The first date stays until they find the box again.
     * @returns the row as stored; null if there is none and none is needed
     */
    setChanged: (place: HealthPlace, changed: boolean): Promise<Result<SiteHealth | null>> =>
      rows.write(async ({ get, put }): Promise<Result<SiteHealth | null>> => {
        const row = await get(place.id);
        if ((row?.changedSince != null) === changed) return ok(row ?? null);
        const at = sources.now();
        return put({ ...(row ?? blank(place, at)), changedSince: changed ? at : null, at });
      }),

    get: async (id: string): Promise<SiteHealth | null> => (await rows.get(id)) ?? null,
    /** The last changed first. */
    list: rows.list,
    /** Takes all rows out. @returns them, for `restore` */
    clear: rows.clear,

    /** Undoes `clear`; what was counted since then is added. Doing it twice adds nothing. @returns how many came back */
    restore: (cleared: readonly SiteHealth[]): Promise<Result<number>> =>
      rows.write(async ({ get, put }) => {
        let back = 0;
        for (const row of cleared) {
          const former = parseRecord(healthTable.schema, row);
          if (!former.ok) return former;
          const present = await get(former.value.id);
          // A row that is as old is the one that was cleared: it is back already.
          if (present && present.since <= former.value.since) continue;
          const stored = await put(present ? joinHealth(former.value, present) : former.value);
          if (!stored.ok) return stored;
          back += 1;
        }
        return ok(back);
      }),
  };
}
