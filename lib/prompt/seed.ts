import { type ParameterKind, takes } from './parameter-kind.ts';
import type { Target } from './targets/target.ts';

/**
 * What a seed is: as a flag of Midjourney 32 bits (docs.midjourney.com, 32859204029709); ComfyUI draws it from 64, of
 * which a number holds 53.
 */
export const SEED = {
  flag: { from: 0, to: 4_294_967_295, whole: true },
  control: { from: 0, to: Number.MAX_SAFE_INTEGER, whole: true },
} as const satisfies Record<string, ParameterKind>;

/** Tells whether a value is a seed somewhere; a target may take fewer. */
export function isSeed(value: unknown): value is number {
  return takes(SEED.control, value);
}

/** Tells whether a value is a seed that the target takes. */
export function takesSeed({ seed }: Target, value: unknown): value is number {
  return seed !== 'none' && takes(SEED[seed], value);
}
