/**
 * Tells whether a value is a seed: an integer from 0 to `Number.MAX_SAFE_INTEGER`. ComfyUI draws them from 64 bits, so
 * that many are beyond what a number holds, and those are none; a target may take fewer.
 */
export function isSeed(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
