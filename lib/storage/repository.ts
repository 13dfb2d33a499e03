/** One table of the database, for all windows that have it open: the same code for every table. */
import type { EaselDatabase, WriteTransaction } from './database.ts';
import { parseRecord } from './parse-record.ts';
import { attempt, withMessage } from './problem.ts';
import { ok, type Result } from './result.ts';
import { type Rows, rawRows, rowsOf, type Selection } from './rows.ts';
import { type Sources, sourcesOf } from './sources.ts';
import type { Key, Table, TableName } from './table.ts';

/** Whatever can be read again when it changes. */
export interface Live {
  /** Calls back after every change, in this window or another. Returns what stops it. */
  subscribe(callback: () => void): () => void;
}

/**
 * Reading functions reject with a `MessageError` when the storage fails. Changing functions never reject: bad input and
 * trouble with the storage are error results. What cannot be read is set aside by whoever comes across it.
 */
export interface Repository<T> extends Live {
  /** All rows, in the order of the table. */
  list(): Promise<T[]>;
  /** Rows of an index, in no order. */
  select(selection: Selection): Promise<T[]>;
  /** Returns undefined where it is not there, or cannot be read. */
  get(id: Key): Promise<T | undefined>;
  add(row: T): Promise<Result<T>>;
  put(row: T): Promise<Result<T>>;
  /**
   * Reads one row, changes it and writes it back, in one transaction: two windows at once lose nothing. Where `change`
   * returns the row itself, nothing is written.
   */
  update(id: Key, change: (row: T) => Result<T>): Promise<Result<T>>;
  /** Takes one row out, and returns it for an undo. */
  remove(id: Key): Promise<Result<T>>;
  /** Takes all rows out, and returns them in their order. */
  clear(): Promise<Result<T[]>>;
  /** Does several things in one transaction. */
  write<R>(work: (rows: Rows<T>) => Promise<Result<R>>): Promise<Result<R>>;
}

export function createRepository<T extends { id: Key }>(
  db: EaselDatabase,
  table: Table<T>,
  given: Partial<Sources> = {},
): Repository<T> {
  const sources = sourcesOf(given);
  const write: Repository<T>['write'] = (work) =>
    attempt(() => writeRows(db, table, sources, (rows) => work(rows)));
  const read = (selection?: Selection) =>
    withMessage(async () => {
      const records = await db.read([table.name], (transaction) =>
        rawRows(transaction, table.name, selection),
      );
      return readable(db, table, records, sources);
    });

  return {
    subscribe: (callback) => db.changes.subscribe([table.name], callback),
    list: async () => (await read()).sort(table.order),
    select: read,
    get: (id) =>
      withMessage(async () => {
        const record: unknown = await db.read([table.name], (transaction) =>
          transaction.objectStore(table.name).get(id),
        );
        return (await readable(db, table, record === undefined ? [] : [record], sources))[0];
      }),
    add: (row) => write((rows) => rows.add(row)),
    put: (row) => write((rows) => rows.put(row)),
    update: (id, change) =>
      write(async (rows) => {
        const found = await rows.find(id);
        const changed = found.ok ? change(found.value) : found;
        if (!changed.ok || (found.ok && changed.value === found.value)) return changed;
        return rows.put(changed.value);
      }),
    remove: (id) =>
      write(async (rows) => {
        const found = await rows.find(id);
        if (found.ok) await rows.delete(id);
        return found;
      }),
    clear: () =>
      write(async (rows) => {
        const all = await rows.all();
        await Promise.all(all.map(({ id }) => rows.delete(id)));
        return ok(all.sort(table.order));
      }),
    write,
  };
}

/** Writes to a table in one transaction, and tells all windows what was changed. */
export async function writeRows<T extends { id: Key }, R>(
  db: EaselDatabase,
  table: Table<T>,
  sources: Sources,
  work: (rows: Rows<T>, transaction: WriteTransaction) => Promise<R>,
): Promise<R> {
  const touched = new Set<TableName>();
  const result = await db.write([...new Set<TableName>([table.name, 'setAside'])], (transaction) =>
    work(rowsOf(transaction, table, sources, touched), transaction),
  );
  db.changes.announce([...touched]);
  return result;
}

/**
 * Returns the readable ones of rows that were read, once the others have been set aside, in a transaction of its own:
 * another window may have moved or mended them meanwhile.
 */
export async function readable<T extends { id: Key }>(
  db: EaselDatabase,
  table: Table<T>,
  records: readonly unknown[],
  sources: Sources,
): Promise<T[]> {
  const good: T[] = [];
  const bad: Key[] = [];
  for (const record of records) {
    const parsed = parseRecord(table.schema, record);
    if (parsed.ok) good.push(parsed.value);
    else bad.push((record as { id: Key }).id);
  }
  // In a database that is newer than this code the record may well be good.
  if (bad.length > 0 && table.name !== 'setAside' && !(await db.isNewer()))
    await writeRows(db, table, sources, async (rows) => {
      for (const id of bad) await rows.get(id);
    });
  return good;
}
