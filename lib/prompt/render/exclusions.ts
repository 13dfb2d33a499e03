import type { Fragment } from '../compiled.ts';
import type { Target } from '../targets/target.ts';
import { exclusionWords, sayableExclusions } from './exclusion-words.ts';
import { connector, listed, userText } from './fragments.ts';
import type { ReadyPhrase } from './ready-prompt.ts';
import { weighted } from './weigh.ts';

/** Returns the exclusions for a box of their own, weighted where the target reads weights; '' where it has none. */
export function negativeText(exclude: readonly ReadyPhrase[], { negative, weights }: Target): string {
  if (negative !== 'box') return '';
  return exclusionWords(exclude)
    .map(({ text, weight }) => weighted(text, weight, weights))
    .join(', ');
}

/** Returns the exclusions as a sentence: `No text or watermark in the image.` */
export function exclusionSentence(exclude: readonly ReadyPhrase[]): Fragment[] {
  const items = sayableExclusions(exclude).map(({ text }) => [userText('exclude', text)]);
  return items.length === 0 ? [] : [connector('No '), ...listed(items, 'or'), connector(' in the image.')];
}
