/** One line of the table. */
export interface Measure {
  what: string;
  value: number;
  bound: number;
  unit: 'times' | 'frames' | 'tasks' | 'kB' | 'kB gzipped';
  /** What it is measured against, with its own number. */
  baseline: string;
}

/** How often each side is timed. */
const ROUNDS = 15;

/**
 * Times ours and what it is held against in turn, and returns the ratio of their medians. A round before them warms up
 * what a user's browser has warm as well.
 */
export async function timedInTurn(
  { what, bound, baseline }: Pick<Measure, 'what' | 'bound' | 'baseline'>,
  timeOurs: () => Promise<number>,
  timeBaseline: () => Promise<number>,
): Promise<Measure> {
  const [ours, other]: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = [await timeBaseline(), await timeOurs()] as const;
    if (round === 0) continue;
    other.push(times[0]);
    ours.push(times[1]);
  }
  const median = quantile(other, 0.5);
  return {
    what,
    value: quantile(ours, 0.5) / median,
    bound,
    unit: 'times',
    baseline: `${baseline}, ${median.toFixed(0)} ms`,
  };
}

/** The value below which this share of the samples lies. */
export function quantile(samples: number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
