/** Moves what cannot be read out of the way: never dropped, never overwritten. */
import type { EaselDatabase } from './database.ts';
import type { StoredTable } from './migrations/migration.ts';
import { NewerStorageError } from './newer-storage-error.ts';
import type { SetAsideRecord } from './set-aside-record.ts';
import type { Sources } from './sources.ts';

export interface Unreadable {
  table: StoredTable;
  /** As it lies in the table, with its key in `id`. */
  record: unknown;
  reason: string;
}

/** Adds to `setAside` without looking. The caller holds a transaction over it, or accepts a single one. */
export async function addAside(db: EaselDatabase, found: Unreadable, { now, newId }: Sources): Promise<void> {
  const entry: SetAsideRecord = { id: newId(), ...found, at: now(), removedAt: null };
  await db.setAside.add(entry);
}

/** Moves one record. For use inside a read-write transaction over its table and `setAside`. */
export async function moveAside(db: EaselDatabase, found: Unreadable, sources: Sources): Promise<void> {
  await addAside(db, found, sources);
  await db.table(found.table).delete((found.record as { id: string }).id);
}

/**
 * Moves records that a reader came across, in a transaction of its own. In a database that is newer than this code
 * nothing is moved: there the record may well be good.
 * @param stillBad asked again inside the transaction: another window may have moved or mended the record meanwhile
 */
export async function moveAllAside(
  db: EaselDatabase,
  table: StoredTable,
  found: Unreadable[],
  stillBad: (record: unknown) => boolean,
  sources: Sources,
): Promise<void> {
  if (found.length === 0) return;
  try {
    await outside(() =>
      db.transaction('rw', db.table(table), db.setAside, async () => {
        for (const unreadable of found) {
          const record: unknown = await db.table(table).get((unreadable.record as { id: string }).id);
          if (record !== undefined && stillBad(record))
            await moveAside(db, { ...unreadable, record }, sources);
        }
      }),
    );
  } catch (error) {
    if (!(error instanceof NewerStorageError)) throw error;
  }
}

/** Runs `work` from a timer: `liveQuery` allows no writing inside a query, and a timer starts outside of it. */
function outside(work: () => PromiseLike<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => work().then(resolve, reject), 0);
  });
}
