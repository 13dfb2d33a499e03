/** Names for copies: "Sunset (2)". */
import { clipName } from '../name.ts';
import { PRESET_NAME_MAX } from '../tables/presets.ts';

/** @returns `name` with the first of " (2)", " (3)" ... that is not taken, cut so that it still fits */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const copy = clipName(name, PRESET_NAME_MAX - suffix.length) + suffix;
    if (!taken.has(copy)) return copy;
  }
}

/** @returns whether `name` is `original` or one of its copies */
export function isCopyName(name: string, original: string): boolean {
  if (name === original) return true;
  const suffix = / \(\d+\)$/.exec(name)?.[0];
  return suffix !== undefined && name === clipName(original, PRESET_NAME_MAX - suffix.length) + suffix;
}
