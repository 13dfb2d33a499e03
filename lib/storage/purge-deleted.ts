/** The only place where a preset leaves for good: deleted by the user, and long enough ago. */
import { attempt } from './attempt.ts';
import type { EaselDatabase } from './database.ts';
import { parseRecord } from './parse-rows.ts';
import { presetSchema } from './preset.ts';
import { moveAside } from './put-aside.ts';
import { ok, type Result } from './result.ts';
import type { Sources } from './sources.ts';

/**
 * What cannot be read is set aside instead: nobody knows whether it was meant to go.
 * @param before presets deleted at or before this time go (milliseconds since 1970)
 * @returns how many went
 */
export function purgeDeleted(db: EaselDatabase, before: number, sources: Sources): Promise<Result<number>> {
  return attempt(() =>
    db.transaction('rw', db.presets, db.setAside, async () => {
      let purged = 0;
      for (const record of await db.presets.where('deletedAt').belowOrEqual(before).toArray()) {
        const parsed = parseRecord(presetSchema, record);
        if (parsed.ok) {
          await db.presets.delete(parsed.value.id);
          purged += 1;
        } else {
          await moveAside(db, { table: 'presets', record, reason: parsed.error }, sources);
        }
      }
      return ok(purged);
    }),
  );
}
