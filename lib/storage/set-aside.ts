/** What could not be read: the user can look at it, export it, mend it or remove it. */
import { attempt } from './attempt.ts';
import type { EaselDatabase } from './database.ts';
import { STORAGE_VERSION } from './migrations/index.ts';
import { parseRecord } from './parse-rows.ts';
import { recoverRecord } from './recover-record.ts';
import { err, ok, type Result } from './result.ts';
import { type SetAsideRecord, setAsideSchema } from './set-aside-record.ts';
import { type Sources, sourcesOf } from './sources.ts';

export const SET_ASIDE_FORMAT = 'prompt-easel-set-aside';
export type SetAside = ReturnType<typeof createSetAside>;

/** `list` may be used in `liveQuery`. The functions that change never reject. */
export function createSetAside(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);

  const readAll = async () =>
    (await db.setAside.toArray())
      .flatMap((record) => {
        const parsed = parseRecord(setAsideSchema, record);
        return parsed.ok ? [parsed.value] : [];
      })
      .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));

  const setRemoved = (id: string, removedAt: number | null): Promise<Result<SetAsideRecord>> =>
    attempt(() =>
      db.transaction('rw', db.setAside, async () => {
        const found = parseRecord(setAsideSchema, await db.setAside.get(id));
        if (!found.ok)
          return err('This record is not there any more: it was removed, perhaps in another window.');
        const changed = { ...found.value, removedAt };
        await db.setAside.put(changed);
        return ok(changed);
      }),
    );

  return {
    /** The newest first, without removed ones. */
    list: async (): Promise<SetAsideRecord[]> =>
      (await readAll()).filter((entry) => entry.removedAt === null),
    /** @returns all of them, removed ones too, as JSON text */
    exportAll: async (): Promise<string> => {
      const records = await db.setAside.toArray();
      const exportedAt = new Date(sources.now()).toISOString();
      return `${JSON.stringify({ format: SET_ASIDE_FORMAT, version: STORAGE_VERSION, exportedAt, records }, null, 2)}\n`;
    },
    /** Takes a record out of sight; `restore` brings it back. */
    remove: (id: string) => setRemoved(id, sources.now()),
    /** Undoes `remove`. */
    restore: (id: string) => setRemoved(id, null),
    /**
     * Puts a record back where it belongs, if it can be read by now.
     * @param patch keys to mend it with, such as a name
     * @returns the id it has there; an error when it still cannot be read (then it stays here)
     */
    recover: (id: string, patch: Record<string, unknown> = {}) => recoverRecord(db, id, patch, sources),
  };
}
