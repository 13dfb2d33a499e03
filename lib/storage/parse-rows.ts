/** Reads rows: the good ones come back parsed, the others are set aside. */
import type * as z from 'zod/mini';
import type { EaselDatabase } from './database.ts';
import { describeIssue } from './describe-issue.ts';
import type { StoredTable } from './migrations/migration.ts';
import { moveAllAside, type Unreadable } from './put-aside.ts';
import { err, ok, type Result } from './result.ts';
import type { Sources } from './sources.ts';

/** @returns the parsed record, or one sentence about why it cannot be read */
export function parseRecord<T>(schema: z.ZodMiniType<T>, record: unknown): Result<T> {
  const parsed = schema.safeParse(record);
  return parsed.success ? ok(parsed.data) : err(describeIssue(parsed.error));
}

/**
 * May be called inside `liveQuery`, not inside a transaction.
 * @param rows as they came from `table`
 * @returns the readable ones, once the others have been set aside
 */
export async function parseRows<T>(
  db: EaselDatabase,
  table: StoredTable,
  schema: z.ZodMiniType<T>,
  rows: unknown[],
  sources: Sources,
): Promise<T[]> {
  const good: T[] = [];
  const bad: Unreadable[] = [];
  for (const record of rows) {
    const parsed = parseRecord(schema, record);
    if (parsed.ok) good.push(parsed.value);
    else bad.push({ table, record, reason: parsed.error });
  }
  await moveAllAside(db, table, bad, (record) => !schema.safeParse(record).success, sources);
  return good;
}
