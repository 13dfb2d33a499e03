/** Applies steps to an opened database, inside the upgrade's own transaction. */
import type { IDBPTransaction } from 'idb';
import type { TableName } from '../table.ts';
import type { Layout, Migration } from './migration.ts';

export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * A record that a step cannot take stays as it is: reading it later sets it aside, and the others go on.
 * @param from the storage version before, 0 where there was none
 */
export async function upgrade(
  transaction: Upgrade,
  from: number,
  migrations: readonly Migration[],
): Promise<void> {
  for (const migration of migrations) if (migration.version > from) await apply(transaction, migration);
}

async function apply(transaction: Upgrade, { tables, seeds = {}, steps }: Migration): Promise<void> {
  for (const [name, layout] of entriesOf(tables)) if (layout) layOut(transaction, name, layout);
  for (const [table, seed] of entriesOf(seeds)) {
    for (const record of await transaction.objectStore(table).getAll()) {
      const seeded = seed && attempted(seed, record);
      // One without a valid key throws in the call, before it can abort the transaction.
      if (seeded) await attempted((row) => transaction.objectStore(seeded.table).put(row), seeded.record);
    }
  }
  for (const [table, step] of entriesOf(steps)) {
    const store = transaction.objectStore(table);
    for (const record of await store.getAll()) {
      const stepped = step && attempted(step, record);
      if (stepped) await store.put(stepped);
    }
  }
  for (const [name, layout] of entriesOf(tables)) if (layout === null) transaction.db.deleteObjectStore(name);
}

function layOut(transaction: Upgrade, name: TableName, { indexes = [], numbered = false }: Layout): void {
  const store = transaction.db.objectStoreNames.contains(name)
    ? transaction.objectStore(name)
    : transaction.db.createObjectStore(name, { keyPath: 'id', autoIncrement: numbered });
  for (const index of [...store.indexNames]) if (!indexes.includes(index)) store.deleteIndex(index);
  for (const index of indexes) if (!store.indexNames.contains(index)) store.createIndex(index, index);
}

function attempted<T, R>(step: (record: T) => R, record: T): R | null {
  try {
    return step(record);
  } catch {
    return null;
  }
}

const entriesOf = <T extends object>(object: T) =>
  Object.entries(object) as [keyof T & string, T[keyof T & string]][];
