/** Applies one step to every record of an opened database, inside the upgrade's own transaction. */
import type { Transaction } from 'dexie';
import type { Migration } from './migration.ts';

/** A record the step cannot take stays as it is: reading it later sets it aside, and the others go on. */
export async function upgradeTables(transaction: Transaction, migration: Migration): Promise<void> {
  for (const [table, seed] of Object.entries(migration.seeds ?? {})) {
    for (const record of await transaction.table(table).toArray()) {
      const seeded = seed(record);
      if (seeded) await transaction.table(seeded.table).put(seeded.record);
    }
  }
  for (const [table, step] of Object.entries(migration.steps)) {
    await transaction
      .table(table)
      .toCollection()
      .modify((record, reference) => {
        try {
          reference.value = step(record);
        } catch {
          reference.value = record;
        }
      });
  }
}
