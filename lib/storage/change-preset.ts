/** Reads one preset, changes it and writes it back, in one transaction. */
import { attempt } from './attempt.ts';
import type { EaselDatabase } from './database.ts';
import { parseRecord } from './parse-rows.ts';
import { type Preset, presetSchema } from './preset.ts';
import { moveAside } from './put-aside.ts';
import { err, type Result } from './result.ts';
import type { Sources } from './sources.ts';

const GONE = 'This preset is not there any more: it was removed, perhaps in another window.';

/**
 * @param change takes the preset, returns the changed one or an error
 * @param deletedToo whether a deleted preset may be changed
 * @returns the preset as stored; an error when it is gone, cannot be read (then it is set aside) or would not parse
 */
export function changePreset(
  db: EaselDatabase,
  id: string,
  change: (preset: Preset) => Result<Preset>,
  sources: Sources,
  deletedToo = false,
): Promise<Result<Preset>> {
  return attempt(() =>
    db.transaction('rw', db.presets, db.setAside, async (): Promise<Result<Preset>> => {
      const record = await db.presets.get(id);
      if (record === undefined) return err(GONE);
      const found = parseRecord(presetSchema, record);
      if (!found.ok) {
        await moveAside(db, { table: 'presets', record, reason: found.error }, sources);
        return err('This preset cannot be read: it was set aside, where you can look at it and export it.');
      }
      if (found.value.deletedAt !== null && !deletedToo) return err(GONE);
      const changed = change(found.value);
      const parsed = changed.ok ? parseRecord(presetSchema, changed.value) : changed;
      if (parsed.ok) await db.presets.put(parsed.value);
      return parsed;
    }),
  );
}
