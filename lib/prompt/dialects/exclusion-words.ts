import { tidy } from '../text/tidy.ts';
import type { ReadyPhrase } from './ready-prompt.ts';

/** Gives the exclusions as bare words: people type `no people` there as well as `people`. */
export function exclusionWords(phrases: readonly ReadyPhrase[]): ReadyPhrase[] {
  return phrases.map(({ text, weight }) => ({ text: bare(text), weight })).filter(({ text }) => text !== '');
}

function bare(text: string): string {
  const stripped = tidy(
    text.replace(/^(?:no|without|not|avoid|don't show|do not show|exclude)\s+(?:any\s+)?/i, ''),
  );
  return stripped === '' ? text : stripped;
}
