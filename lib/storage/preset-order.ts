/** In which order presets are shown. */
import type { Preset } from './preset.ts';

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** By name as people sort, then by id so that the order never jumps. */
export function byName(a: Preset, b: Preset): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** Favorites first, then the recently used, then by name. */
export function byUse(a: Preset, b: Preset): number {
  return Number(b.favorite) - Number(a.favorite) || byRecency(a, b);
}

/** Favorites by name, so that a menu stays where the hand knows it, then the recently used, then by name. */
export function byMenu(a: Preset, b: Preset): number {
  if (a.favorite && b.favorite) return byName(a, b);
  return byUse(a, b);
}

function byRecency(a: Preset, b: Preset): number {
  return (b.usedAt ?? Number.NEGATIVE_INFINITY) === (a.usedAt ?? Number.NEGATIVE_INFINITY)
    ? byName(a, b)
    : (b.usedAt ?? Number.NEGATIVE_INFINITY) - (a.usedAt ?? Number.NEGATIVE_INFINITY);
}
