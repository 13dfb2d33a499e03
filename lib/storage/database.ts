/** The database: tables and how it behaves when popup, options page and background worker have it open at once. */
import { Dexie, type Table } from 'dexie';
import { commitAtOnce } from './commit-at-once.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { upgradeTables } from './migrations/upgrade-tables.ts';
import { refuseNewer } from './refuse-newer.ts';

export const DATABASE_NAME = 'prompt-easel';

/** Rows are `unknown`: nothing is used before its schema has parsed it. The key of every table is `id`. */
export class EaselDatabase extends Dexie {
  declare presets: Table<unknown, string>;
  declare workspace: Table<unknown, string>;
  /** Keys are given in the order of storing. */
  declare actions: Table<unknown, number>;
  declare history: Table<unknown, string>;
  declare boxes: Table<unknown, string>;
  declare health: Table<unknown, string>;
  declare targets: Table<unknown, string>;
  declare setAside: Table<unknown, string>;
}

export interface DatabaseOptions {
  name?: string;
  /** Handed in by tests; the browser's own otherwise. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  /** Called when an upgrade waits for another window that holds the old version open. */
  onBlocked?: () => void;
  /** The steps up to the version to open; tests hand in others. */
  migrations?: readonly Migration[];
}

/**
 * Prepares the database; it is opened by its first use. A database of a later version opens for reading, and every
 * write to it fails with `NewerStorageError`.
 */
export function openDatabase(options: DatabaseOptions = {}): EaselDatabase {
  const { name = DATABASE_NAME, migrations = MIGRATIONS, onBlocked, indexedDB, IDBKeyRange } = options;
  const db = new EaselDatabase(name, {
    ...(indexedDB && { indexedDB }),
    ...(IDBKeyRange && { IDBKeyRange }),
  });
  for (const migration of migrations) {
    const version = db.version(migration.version).stores(migration.stores);
    if (migration.version > 1) version.upgrade((transaction) => upgradeTables(transaction, migration));
  }
  db.use(refuseNewer(migrations.at(-1)?.version ?? 0));
  db.use(commitAtOnce);
  // Let go at once, so that the window with the new version need not wait; the next use opens again.
  // `false` keeps Dexie's own handler, which does the same and warns in the console, from running.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false;
  });
  db.on('blocked', () => {
    onBlocked?.();
    return false;
  });
  return db;
}
