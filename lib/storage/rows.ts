/** The rows of one table as a transaction reads and writes them. What cannot be read is set aside, never dropped. */

import type { Message } from '../prompt/message.ts';
import type { Transaction, WriteTransaction } from './database.ts';
import { parseRecord } from './parse-record.ts';
import { err, ok, type Result } from './result.ts';
import type { Sources } from './sources.ts';
import type { Key, StoredTable, Table, TableName } from './table.ts';
import type { SetAsideRecord } from './tables/set-aside.ts';

/** Which rows of a table: all, or those of an index in a range of its values, in their order. */
export interface Selection {
  index: string;
  range?: IDBKeyRange;
  /** The most that are read. */
  limit?: number;
}

/** Reads the rows of a table as they lie in it. */
export function rawRows(
  transaction: Transaction,
  name: TableName,
  selection?: Selection,
): Promise<unknown[]> {
  const store = transaction.objectStore(name);
  return selection ? store.index(selection.index).getAll(selection.range, selection.limit) : store.getAll();
}

/** Adds to the records that could not be read. */
export async function addAside(
  transaction: WriteTransaction,
  found: { table: StoredTable; record: unknown; reason: Message },
  { now, newId }: Sources,
): Promise<void> {
  const entry: SetAsideRecord = { id: newId(), ...found, at: now(), removedAt: null };
  await transaction.objectStore('setAside').add(entry);
}

/** A table within a transaction that writes. */
export interface Rows<T> {
  /** Returns undefined where it is not there, or cannot be read. */
  get(id: Key): Promise<T | undefined>;
  /** Returns an error that says which of the two it is. */
  find(id: Key): Promise<Result<T>>;
  all(selection?: Selection): Promise<T[]>;
  /** The last row of an index, such as the newest. */
  last(index: string): Promise<T | undefined>;
  /** The ids of all rows, readable or not. */
  ids(): Promise<Set<Key>>;
  count(): Promise<number>;
  /** Stores a row in the place of the one with its id. Returns it as stored; an error where it does not parse. */
  put(row: T): Promise<Result<T>>;
  /** The same for a new row: what is stored is never overwritten, even by an id that came up twice. */
  add(row: T): Promise<Result<T>>;
  addAll(rows: readonly T[]): Promise<Result<T[]>>;
  delete(id: Key): Promise<void>;
}

/**
 * @param transaction over the table and `setAside`
 * @param touched gets the names of the tables that were changed
 */
export function rowsOf<T extends { id: Key }>(
  transaction: WriteTransaction,
  { name, schema, gone, most }: Table<T>,
  sources: Sources,
  touched: Set<TableName>,
): Rows<T> {
  const store = transaction.objectStore(name);

  const parse = async (record: unknown): Promise<Result<T>> => {
    const parsed = parseRecord(schema, record);
    // What was set aside stays there, whatever it looks like.
    if (parsed.ok || name === 'setAside') return parsed;
    await addAside(transaction, { table: name, record, reason: parsed.error }, sources);
    await remove((record as { id: Key }).id);
    touched.add('setAside');
    return err('storage.unreadable');
  };

  const parseAll = async (records: unknown[]): Promise<T[]> => {
    const good: T[] = [];
    for (const record of records) {
      const parsed = await parse(record);
      if (parsed.ok) good.push(parsed.value);
    }
    return good;
  };

  const remove = async (id: Key): Promise<void> => {
    touched.add(name);
    await store.delete(id);
  };

  /** Only the oldest are read: to parse 500 prompts at each insertion takes longer than to insert. */
  const trim = async (): Promise<void> => {
    if (most === undefined) return;
    const over = (await store.count()) - most;
    if (over <= 0) return;
    const oldest = await parseAll(await rawRows(transaction, name, { index: 'at', limit: over }));
    for (const { id } of oldest) await remove(id);
  };

  const write = async (how: 'put' | 'add', given: readonly T[]): Promise<Result<T[]>> => {
    const rows: T[] = [];
    for (const row of given) {
      const parsed = parseRecord(schema, row);
      if (!parsed.ok) return parsed;
      rows.push(parsed.value);
    }
    if (rows.length > 0) touched.add(name);
    await Promise.all(rows.map((row) => store[how](row)));
    await trim();
    return ok(rows);
  };

  const writeOne = async (how: 'put' | 'add', row: T): Promise<Result<T>> => {
    const written = await write(how, [row]);
    return written.ok ? ok(written.value[0] as T) : written;
  };

  const find = async (id: Key): Promise<Result<T>> => {
    const record: unknown = await store.get(id);
    return record === undefined ? { ok: false, error: gone } : parse(record);
  };

  return {
    find,
    async get(id) {
      const found = await find(id);
      return found.ok ? found.value : undefined;
    },
    all: async (selection) => parseAll(await rawRows(transaction, name, selection)),
    async last(index) {
      const cursor = await store.index(index).openCursor(null, 'prev');
      const parsed = cursor ? await parse(cursor.value) : null;
      return parsed?.ok ? parsed.value : undefined;
    },
    ids: async () => new Set((await store.getAllKeys()) as Key[]),
    count: () => store.count(),
    put: (row) => writeOne('put', row),
    add: (row) => writeOne('add', row),
    addAll: (rows) => write('add', rows),
    delete: remove,
  };
}
