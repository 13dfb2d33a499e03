/** Reads one row of an import: a preset with gaps, or a bare prompt. */

import { isTooLong, LONGEST_PROMPT, MOST_PHRASES } from '../../prompt/bounds.ts';
import { STORAGE_VERSION } from '../migrations/index.ts';
import { migrate } from '../migrations/migrate.ts';
import { checkName, clipName } from '../name.ts';
import { parseRecord } from '../parse-record.ts';
import { err, ok, type Result } from '../result.ts';
import type { Sources } from '../sources.ts';
import { PRESET_NAME_MAX, type Preset, presetSchema } from '../tables/presets.ts';

export interface Row {
  preset: Preset;
  /** False when the row had none and `preset.id` is new: then equal rows are found by what they hold. */
  hasId: boolean;
  /** True when the row had no name, being a bare prompt, and was given one. */
  named: boolean;
}

/** With the text a prompt was read from and all that later versions keep beside it, in UTF-16 units of JSON. */
const LONGEST_JSON = 5 * LONGEST_PROMPT;
/** A name made from the subject stays short enough to read in a menu, in UTF-16 units. */
const MADE_NAME_MAX = 60;

/**
 * Pure but for the sources. Missing keys get what a new preset has; a deleted preset comes back undeleted.
 * @param version the storage version the row was written in
 * @returns an error when it cannot be read
 */
export function readRow(raw: unknown, sources: Sources, version = STORAGE_VERSION): Result<Row> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return err('import.noPreset');
  const bare = 'subject' in raw && !('prompt' in raw);
  const migrated = bare ? ok(presetOf(raw as Fields, sources)) : migrate(raw, version);
  if (!migrated.ok) return migrated;
  const fields = migrated.value as Fields;
  const name = fitName(fields.name);
  if (!name.ok) return name;
  const hasId = typeof fields.id === 'string' ? fields.id !== '' : fields.id !== undefined;
  const at = sources.now();
  const parsed = parseRecord(presetSchema, {
    ...{ folder: '', tags: [], favorite: false, createdAt: at, updatedAt: at, usedAt: null },
    ...name.value,
    ...fields,
    ...{ name: name.value.name, id: hasId ? fields.id : sources.newId(), deletedAt: null },
  });
  if (!parsed.ok) return parsed;
  const preset = parsed.value;
  if (isTooLong(preset.prompt) || JSON.stringify(preset.prompt).length > LONGEST_JSON)
    return err('import.longPrompt', { max: LONGEST_PROMPT, phrases: MOST_PHRASES });
  return ok({ preset, hasId, named: bare });
}

type Fields = Record<string, unknown>;

function presetOf(prompt: Fields, { untitled }: Sources): Fields {
  const text = (prompt.subject as { text?: unknown } | null)?.text;
  const name = checkName(typeof text === 'string' ? clipName(text.trim(), MADE_NAME_MAX) : '');
  return { name: name.ok ? name.value : untitled, prompt };
}

/** A name that is too long is cut, and the whole of it is kept under `fullName`, a key that nothing here reads. */
function fitName(name: unknown): Result<{ name: string; fullName?: string }> {
  if (typeof name !== 'string') return err(name === undefined ? 'import.noName' : 'import.nameNoText');
  if (name.trim().length > PRESET_NAME_MAX) {
    const cut = checkName(clipName(name.trim()));
    return cut.ok ? ok({ name: cut.value, fullName: name }) : err('import.nameUnseen');
  }
  const checked = checkName(name);
  if (checked.ok) return ok({ name: checked.value });
  return err(name === '' ? 'import.nameEmpty' : 'import.nameUnseen');
}
