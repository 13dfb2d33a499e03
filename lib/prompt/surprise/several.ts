import type { Draw } from './draw.ts';

/** So many numbers are tried for each draw that is wanted, where draws come out alike. */
const TRIES = 6;

/**
 * Gives the numbers of several draws to choose from that differ from each other and change something; fewer where there
 * are no more.
 * @param first the number to begin with
 */
export function severalDraws(draw: (seed: number) => Draw, first: number, count: number): number[] {
  const seeds: number[] = [];
  const seen = new Set<string>();
  for (let seed = first; seeds.length < count && seed < first + count * TRIES; seed += 1) {
    const { prompt, fields } = draw(seed);
    const id = JSON.stringify(fields.map((field) => prompt[field]));
    if (fields.length === 0 || seen.has(id)) continue;
    seen.add(id);
    seeds.push(seed);
  }
  return seeds;
}
