/** Brings one record from the version it was written in to today's. */
import { err, ok, type Result } from '../result.ts';
import type { StoredTable } from '../table.ts';
import { MIGRATIONS } from './index.ts';
import type { Migration } from './migration.ts';

/**
 * Pure: `record` itself is not changed.
 * @param fromVersion the storage version the record was written in
 * @returns the record as of the last step, not yet parsed; an error for a version we do not know or a step that failed
 */
export function migrate(
  record: unknown,
  fromVersion: number,
  table: StoredTable = 'presets',
  migrations: readonly Migration[] = MIGRATIONS,
): Result<unknown> {
  const latest = migrations.at(-1)?.version ?? 0;
  if (!Number.isInteger(fromVersion) || fromVersion < 1) {
    return err('storage.unknownVersion', { version: String(fromVersion) });
  }
  if (fromVersion > latest) {
    return err('storage.newerRecord', { version: fromVersion, known: latest });
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return ok(record);
  let current = record as Record<string, unknown>;
  for (const { version, steps } of migrations) {
    const step = version > fromVersion ? steps[table] : undefined;
    if (!step) continue;
    try {
      current = step(current);
    } catch {
      return err('storage.stepFailed', { from: version - 1, to: version });
    }
  }
  return ok(current);
}
