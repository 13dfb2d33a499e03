import type { Length } from '../length.ts';
import type { Target } from '../targets/target.ts';

const UNITS: Record<Length['unit'], string> = { chars: 'characters', clip: 'tokens', t5: 'tokens' };

/** What a dialect reads best; of the others there is nothing to say. */
const READS: Partial<Record<string, string>> = {
  sentence: 'It reads whole sentences.',
  caption: 'It reads whole sentences.',
  tags: 'It reads tags, the most important first.',
  phrases: 'It reads short phrases, the most important first.',
  midjourney: 'It reads short phrases, about 30 to 60 words in all.',
};

/** Takes a target and gives what a writer must know of it, one sentence each, as far as it is known. */
export function habitsOf(target: Target): string[] {
  const { dialect, limit, negative, livingArtists, boosters } = target;
  return [
    READS[dialect] ?? '',
    'Use plain words for what can be seen.',
    limitOf(limit),
    negative === 'none' ? 'It cannot be told what to leave out: say what is there instead.' : '',
    livingArtists === 'refused' ? 'It refuses the names of living artists.' : '',
    boosters ? '' : 'Words such as "masterpiece" or "best quality" do nothing there.',
  ].filter((sentence) => sentence !== '');
}

function limitOf(limit: Target['limit']): string {
  if (!limit) return '';
  const size = `${limit.max} ${UNITS[limit.unit]}`;
  return limit.chunked ? `What goes beyond ${size} counts less.` : `It takes at most ${size} in all.`;
}
