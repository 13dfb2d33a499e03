/** The shape of one numbered step of the stored data. */

/** The tables whose records a step may change. */
export type StoredTable =
  | 'presets'
  | 'drafts'
  | 'history'
  | 'boxes'
  | 'health'
  | 'targets'
  | 'workspace'
  | 'actions';

export interface Seed {
  table: StoredTable;
  record: Record<string, unknown>;
}

export interface Migration {
  /** The storage version this step leads to; the first is 1 and there are no gaps. */
  version: number;
  /** Dexie's words for the keys and indexes of this version. Frozen once released. */
  stores: Record<string, string | null>;
  /**
   * Pure: takes a record of the version before and gives one that it leaves in another table, or null. Run before the
   * steps.
   */
  seeds?: Partial<Record<StoredTable, (record: Record<string, unknown>) => Seed | null>>;
  /** Pure: takes a record of the version before, returns a new one. A table without a step stays as it is. */
  steps: Partial<Record<StoredTable, (record: Record<string, unknown>) => Record<string, unknown>>>;
}
