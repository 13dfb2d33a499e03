/** What the generic repository needs to know of a table. */
import type * as z from 'zod/mini';
import type { Message } from '../prompt/message.ts';

/** The tables a record can have been stored in; `drafts` is one of former versions. */
export const STORED_TABLES = [
  'presets',
  'drafts',
  'history',
  'boxes',
  'health',
  'targets',
  'workspace',
  'actions',
] as const;
export type StoredTable = (typeof STORED_TABLES)[number];
export type TableName = StoredTable | 'setAside';

/** A row is found by its `id`. */
export type Key = string | number;

export interface Table<T extends { id: Key }> {
  name: TableName;
  /** Every row is parsed by it, on its way out and in. Unknown keys are kept where it is loose. */
  schema: z.ZodMiniType<T>;
  /** The order in which rows are listed. */
  order(a: T, b: T): number;
  /** How many rows are kept, of a table with an index `at`: the oldest go. All where it is left out. */
  most?: number;
  /** What to say where a row is not there any more. */
  gone: Message;
}

/** The order of rows with a time: the newest first, then by id, so that it never jumps. */
export const newestFirst = <T extends { id: Key; at: number }>(a: T, b: T): number =>
  b.at - a.at || (a.id < b.id ? -1 : 1);
