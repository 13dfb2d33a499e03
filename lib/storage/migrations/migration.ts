/** The shape of one numbered step of the stored data. */
import type { StoredTable, TableName } from '../table.ts';

export interface Seed {
  table: StoredTable;
  record: Record<string, unknown>;
}

/** How a table is laid out. Its key is always `id`; a row without one gets the next number where `numbered`. */
export interface Layout {
  indexes?: readonly string[];
  numbered?: boolean;
}

export interface Migration {
  /** The storage version this step leads to; the first is 1 and there are no gaps. */
  version: number;
  /** The tables that are new in this version or have other indexes; null where one goes. Frozen once released. */
  tables: Partial<Record<TableName, Layout | null>>;
  /**
   * Pure: takes a record of the version before and gives one that it leaves in another table, or null. Run before the
   * steps.
   */
  seeds?: Partial<Record<StoredTable, (record: Record<string, unknown>) => Seed | null>>;
  /** Pure: takes a record of the version before, returns a new one. A table without a step stays as it is. */
  steps: Partial<Record<TableName, (record: Record<string, unknown>) => Record<string, unknown>>>;
}
