/** Newer than we know: read only. Dexie opens a later database without complaint, so every write is checked here. */
import type { DBCore, Middleware } from 'dexie';
import { NewerStorageError } from './newer-storage-error.ts';

/** Dexie multiplies its version numbers by ten; its own repairs count the last digit up. */
const NATIVE_STEP = 10;

/**
 * @param known the latest storage version this code knows
 * @returns a Dexie middleware whose writes fail with `NewerStorageError` in a later database
 */
export function refuseNewer(known: number): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'refuse-newer',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate(request) {
            // Below Dexie's types a transaction is the browser's own.
            const found = Math.floor((request.trans as unknown as IDBTransaction).db.version / NATIVE_STEP);
            if (found > known) return Promise.reject(new NewerStorageError(found, known));
            return table.mutate(request);
          },
        };
      },
    }),
  };
}
