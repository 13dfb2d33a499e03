/** 2³² − 1, the largest seed of Midjourney and of local tools. */
const SEED_MAX = 4_294_967_295;

/** Tells whether a value is a seed: an integer from 0 to 4294967295. */
export function isSeed(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= SEED_MAX;
}
