/** The range outside of which pictures break; local tools clamp to about the same (dialects: weight conversion). */
export const MIN_WEIGHT = 0.1;
export const MAX_WEIGHT = 2;
/** By how much a press changes a weight; the programs step by as much. */
const STEP = 0.1;

/**
 * Takes a phrase's weight and gives the number to print: clamped to 0.1–2, at most two decimals, 1 where there is
 * none or it is no number.
 */
export function printedWeight(weight: number | undefined): number {
  if (weight === undefined || Number.isNaN(weight)) return 1;
  return Math.round(Math.min(MAX_WEIGHT, Math.max(MIN_WEIGHT, weight)) * 100) / 100;
}

/** Returns the weight that is so many steps above another, or below it; what is beyond the range ends at its border. */
export function steppedWeight(weight: number | undefined, steps: number): number {
  return printedWeight(printedWeight(weight) + steps * STEP);
}
