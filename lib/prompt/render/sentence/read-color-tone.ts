import { hasRole } from '../../lexicon/roles.ts';
import { endsAs, headOfPhrase } from './phrase-head.ts';
import { ALONE, type Reading } from './reading.ts';

const IN: Reading = { preposition: 'in', noun: '', bare: true };

/** How a phrase of color joins a sentence: with muted colors, with a warm palette, in sepia, in teal and orange. */
export function readColorTone(text: string): Reading {
  if (/^#[\da-f]{3,8}$/i.test(text)) return IN;
  const phrase = headOfPhrase(text);
  const { lower, head, alone, short, plural, tokens, kind } = phrase;
  if (hasRole('color mode', lower)) return IN;
  const words = lower.split(/[\s,&-]+/).filter(Boolean);
  const last = words.at(-1) ?? '';
  if (hasRole('color', last) && words.every((word) => hasRole('color', word) || hasRole('shade', word)))
    return IN;
  if (/^(?:shades|tones|hues|variations)$/.test(head) && !short) return IN;
  if (alone) return ALONE;
  if (endsAs('color noun', phrase) || plural) return { preposition: 'with', noun: '' };
  // Colorful, multicolored, monochromatic: they say it themselves.
  if (/colou?r|chrom/.test(last)) return ALONE;
  return kind === 'adjective' || (short && tokens.length <= 2)
    ? { preposition: 'with', noun: ' colors' }
    : ALONE;
}
