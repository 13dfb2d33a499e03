/** The rules for the name of a preset. */
import { err, ok, type Result } from './result.ts';
import { PRESET_NAME_MAX } from './tables/presets.ts';

/** Something one can see: not only spaces, control characters, joiners and direction marks. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** Returns the name without spaces around it and otherwise as typed; an error when it is empty or too long. */
export function checkName(name: unknown): Result<string> {
  if (typeof name !== 'string' || !VISIBLE.test(name)) return err('storage.noName');
  const trimmed = name.trim();
  if (trimmed.length > PRESET_NAME_MAX)
    return err('storage.longName', { length: trimmed.length, max: PRESET_NAME_MAX });
  return ok(trimmed);
}

/** Returns the first `max` UTF-16 units of `name`, never half of a surrogate pair. */
export function clipName(name: string, max = PRESET_NAME_MAX): string {
  return name
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
