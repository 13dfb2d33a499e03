/** The database that popup, options page and background worker have open at once. */
import { type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import { MessageError } from '../prompt/message.ts';
import { type Changes, createChanges } from './changes.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { type Upgrade, upgrade } from './migrations/upgrade.ts';
import type { Key, TableName } from './table.ts';

export const DATABASE_NAME = 'prompt-easel';

/**
 * The browser's version number of storage version 1 is 10: the databases of the first users were made with Dexie, which
 * multiplies by ten and counts the last digit up for repairs of its own.
 */
const NATIVE_STEP = 10;

/** One transaction. It ends with its last request: within it only its own requests may be awaited. */
export type Transaction = IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>;
export type WriteTransaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/** Rows are `unknown`: nothing is used before its schema has parsed it. The key of every table is `id`. */
export interface EaselDatabase {
  changes: Changes;
  /** Whether a later version of the extension made it: then it may be read only. */
  isNewer(): Promise<boolean>;
  /** Reads in one transaction. */
  read<T>(tables: readonly TableName[], work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Writes in one transaction. Where `work` rejects, nothing is changed. Transactions over the same table run one after
   * the other, also those of several windows.
   */
  write<T>(tables: readonly TableName[], work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /**
   * Puts one row and commits in the task of the call, where the database is open: what is with the browser by the time
   * a page goes away is stored. Returns its key.
   */
  putAtOnce(table: TableName, row: object): Promise<Key>;
  /** Closes the connection; the next use opens one again. */
  close(): void;
}

export interface DatabaseOptions {
  name?: string;
  /** Handed in by tests; the browser's own otherwise. */
  indexedDB?: IDBFactory;
  /** Called when an upgrade waits for another window that holds the old version open. */
  onBlocked?: () => void;
  /** The steps up to the version to open; tests hand in others. */
  migrations?: readonly Migration[];
}

interface Connection {
  native: IDBPDatabase;
  /** The storage version it has. */
  version: number;
}

/**
 * Prepares the database; it is opened by its first use. A database of a later version opens for reading, and every
 * write to it fails with a `MessageError`.
 */
export function openDatabase(options: DatabaseOptions = {}): EaselDatabase {
  const { name = DATABASE_NAME, migrations = MIGRATIONS } = options;
  const known = migrations.at(-1)?.version ?? 0;
  let connection: Connection | null = null;
  let opening: Promise<Connection> | null = null;

  const close = () => {
    connection?.native.close();
    connection = null;
    opening = null;
  };

  const connect = (): Promise<Connection> => {
    opening ??= open(name, known, { ...options, migrations }).then(
      (opened) => {
        // Let go at once, so that a window with a newer version need not wait; the next use opens again.
        opened.native.addEventListener('versionchange', close);
        // The browser itself closes a database whose files are gone.
        opened.native.addEventListener('close', close);
        connection = opened;
        return opened;
      },
      (error) => {
        opening = null;
        // Firefox in a private window: there is no database at all.
        if (error?.name === 'InvalidStateError')
          throw new MessageError({ id: 'storage.closed' }, { cause: error });
        throw error;
      },
    );
    return opening;
  };

  const begin = ({ native, version }: Connection, tables: readonly TableName[]): WriteTransaction => {
    if (version > known) throw new MessageError({ id: 'storage.newer', params: { found: version, known } });
    return native.transaction([...tables], 'readwrite');
  };

  return {
    changes: createChanges(`${name} changes`),
    isNewer: async () => (await connect()).version > known,
    async read(tables, work) {
      const { native } = await connect();
      return finished(native.transaction([...tables], 'readonly'), work);
    },
    async write(tables, work) {
      return finished(begin(await connect(), tables), work);
    },
    async putAtOnce(table, row) {
      const transaction = begin(connection ?? (await connect()), [table]);
      return finished(transaction, () => {
        const put = transaction.objectStore(table).put(row) as Promise<Key>;
        transaction.commit();
        return put;
      });
    },
    close,
  };
}

async function open(
  name: string,
  known: number,
  { indexedDB = globalThis.indexedDB, migrations = MIGRATIONS, onBlocked }: DatabaseOptions,
): Promise<Connection> {
  const connected = async (request: IDBOpenDBRequest): Promise<Connection> => {
    const native = (await wrap(request)) as IDBPDatabase;
    return { native, version: Math.floor(native.version / NATIVE_STEP) };
  };
  const request = indexedDB.open(name, known * NATIVE_STEP);
  let failure: unknown = null;
  request.onblocked = () => onBlocked?.();
  request.onupgradeneeded = ({ oldVersion }) => {
    const transaction = wrap(request.transaction as IDBTransaction) as unknown as Upgrade;
    // The request tells of its failure.
    transaction.done.catch(() => {});
    upgrade(transaction, Math.floor(oldVersion / NATIVE_STEP), migrations).catch((error) => {
      failure = error;
      abort(transaction);
    });
  };
  try {
    return await connected(request);
  } catch (error) {
    // It is newer: any version opens.
    if ((error as Error).name === 'VersionError') return connected(indexedDB.open(name));
    throw failure ?? error;
  }
}

/** Returns what `work` returns, once it is stored. Where either fails, nothing is changed. */
async function finished<T, M extends Transaction | WriteTransaction>(
  transaction: M,
  work: (transaction: M) => Promise<T>,
): Promise<T> {
  const done = transaction.done;
  // Awaited below, where nothing failed before.
  done.catch(() => {});
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
