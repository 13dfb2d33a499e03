import { INSTEAD } from './data/positive-wordings.ts';

/** Returns positive words for the same wish as an exclusion (`people`, `no people`), or null if there are none. */
export function positiveWording(exclusion: string): string | null {
  const head = exclusion.slice(0, 200);
  return INSTEAD.find(([cue]) => cue.test(head))?.[1] ?? null;
}
