/** What makes two presets the same to their user. */
import { canonical } from '../canonical.ts';
import type { Preset } from '../tables/presets.ts';

/**
 * The name is left out, to find copies that were renamed. Favorite and times are left out because using a preset
 * must not turn it into another one: importing yesterday's export would double everything used since.
 * @returns equal texts for presets that hold the same
 */
export function contentKey(preset: Preset): string {
  const { id, name, favorite, createdAt, updatedAt, usedAt, deletedAt, ...content } = preset;
  return canonical(content);
}
