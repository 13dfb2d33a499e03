/** What could not be read: the user can look at it, export it, mend it or remove it. */
import type { EaselDatabase } from './database.ts';
import { STORAGE_VERSION } from './migrations/index.ts';
import { withMessage } from './problem.ts';
import { recoverRecord } from './recover-record.ts';
import { createRepository } from './repository.ts';
import { ok } from './result.ts';
import { rawRows } from './rows.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { type SetAsideRecord, setAsideTable } from './tables/set-aside.ts';
import { exportText } from './transfer/export.ts';

export const SET_ASIDE_FORMAT = 'prompt-easel-set-aside';
export type SetAside = ReturnType<typeof createSetAside>;

/** `list` and `exportAll` reject with a `MessageError`; the functions that change never reject. */
export function createSetAside(db: EaselDatabase, given: Partial<Sources> = {}) {
  const sources = sourcesOf(given);
  const rows = createRepository(db, setAsideTable, sources);
  const setRemoved = (id: string, removedAt: number | null) =>
    rows.update(id, (entry) => ok({ ...entry, removedAt }));

  return {
    subscribe: rows.subscribe,
    /** The newest first, without removed ones. */
    list: async (): Promise<SetAsideRecord[]> =>
      (await rows.list()).filter((entry) => entry.removedAt === null),
    /** @returns all of them, removed ones too, as JSON text */
    exportAll: (): Promise<string> =>
      withMessage(async () => {
        const records = await db.read(['setAside'], (transaction) => rawRows(transaction, 'setAside'));
        return exportText(SET_ASIDE_FORMAT, STORAGE_VERSION, { records }, sources);
      }),
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
