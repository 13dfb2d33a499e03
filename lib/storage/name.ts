/** The rules for the name of a preset. */
import { PRESET_NAME_MAX } from './preset.ts';
import { err, ok, type Result } from './result.ts';

/** Something one can see: not only spaces, control characters, joiners and direction marks. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** @returns the name without spaces around it and otherwise as typed; an error when it is empty or too long */
export function checkName(name: unknown): Result<string> {
  if (typeof name !== 'string' || !VISIBLE.test(name))
    return err('The preset has no name: type one, then save again.');
  const trimmed = name.trim();
  if (trimmed.length > PRESET_NAME_MAX) {
    return err(
      `The name is ${trimmed.length} characters long and may have ${PRESET_NAME_MAX}: shorten it, then save again.`,
    );
  }
  return ok(trimmed);
}

/** @returns the first `max` UTF-16 units of `name`, never half of a surrogate pair */
export function clipName(name: string, max = PRESET_NAME_MAX): string {
  return name
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
