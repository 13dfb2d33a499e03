/** The range outside of which pictures break; local tools clamp to about the same (dialects: weight conversion). */
const MIN = 0.1;
const MAX = 2;

/**
 * Takes a phrase's weight and gives the number to print: clamped to 0.1–2, at most two decimals, 1 where there is
 * none or it is no number.
 */
export function printedWeight(weight: number | undefined): number {
  if (weight === undefined || Number.isNaN(weight)) return 1;
  return Math.round(Math.min(MAX, Math.max(MIN, weight)) * 100) / 100;
}
