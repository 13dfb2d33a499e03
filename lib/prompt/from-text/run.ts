/** A stretch of a text that has one weight. */
export interface Run {
  /** Without brackets, numbers and escapes. */
  text: string;
  /** Not bounded: what the brackets and numbers multiply to. */
  weight: number;
  /** Whether commas in it divide nothing: quoted words, choices in braces, plain brackets. */
  whole: boolean;
  /** The schedule or the alternatives that the text is the last of, as typed. */
  aside?: string;
}

/** The range in which weights are kept; outside of it pictures break. */
const LEAST = 0.1;
const MOST = 2;

/** Takes a weight as it was read and gives it within 0.1 and 2, with two decimals. */
export function bounded(weight: number): number {
  if (Number.isNaN(weight)) return 1;
  return Math.round(Math.min(MOST, Math.max(LEAST, weight)) * 100) / 100;
}
