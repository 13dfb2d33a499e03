/** One line of the table. */
export interface Measure {
  what: string;
  value: number;
  bound: number;
  unit: 'times' | 'kB' | 'kB gzipped';
  /** What it is measured against, with its own number. */
  baseline: string;
}

/** The value below which this share of the samples lies. */
export function quantile(samples: number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
