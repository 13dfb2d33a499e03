import type { Target } from '../targets/target.ts';

/** Whether it is known that quality words are noise for a target; of an unknown generator nobody knows. */
export const takesPlainWords = ({ boosters, reader, dialect }: Target): boolean =>
  !boosters && (reader !== 'unknown' || dialect === 'midjourney');
