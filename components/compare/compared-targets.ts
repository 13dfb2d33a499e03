import * as z from 'zod/mini';
import { defineItem } from '@/lib/platform/stored-item.ts';
import { DEFAULT_TARGET_ID, targetById } from '@/lib/prompt/index.ts';

/** So many fit beside each other. */
export const MOST_COMPARED = 4;
/** How many are shown at first. */
const AT_FIRST = 3;
/** One of each way to write: a sentence, flags, weighted phrases. */
const USUAL = ['gpt-image', 'midjourney', 'stable-diffusion', 'flux', DEFAULT_TARGET_ID];

const item = defineItem('local:comparedTargets', z.array(z.string()));

/** Returns the targets that were compared with the chosen one last; none where there were none. */
export const readCompared = async (): Promise<string[]> => (await item.read().catch(() => null)) ?? [];

/** Keeps them for the next comparison; where they cannot be kept, it begins with the usual ones. */
export const keepCompared = (ids: readonly string[]): Promise<void> =>
  item.write([...ids]).catch(() => undefined);

/**
 * Returns the ids of the targets to begin with: the chosen one, then those compared last, or else what the site offers
 * and the usual ones.
 */
export function firstCompared(chosen: string, last: readonly string[], offered: readonly string[]): string[] {
  const others = (last.length > 0 ? last : [...offered, ...USUAL]).filter(
    (id) => targetById(id) !== undefined,
  );
  const all = [...new Set([chosen, ...others])];
  return all.slice(0, last.length > 0 ? MOST_COMPARED : AT_FIRST);
}

/** Returns the next target to add: a usual one that is not shown yet, else the first of all. */
export function nextCompared(shown: readonly string[], all: readonly string[]): string | undefined {
  return [...USUAL, ...all].find((id) => all.includes(id) && !shown.includes(id));
}
