import { isPlural } from '../../lexicon/is-plural.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { lastWord } from './last-word.ts';
import { leadsItself } from './leads-itself.ts';
import type { Reading } from './reading.ts';

const NOUNS = wordSet(`
  palette scheme tone tint hue gradient contrast saturation color colour grading grade wash cast leaf foil filter`);
const MODES = wordSet('monochrome sepia grayscale greyscale duotone technicolor cyanotype');
const HUES = wordSet(`
  red orange yellow green blue purple violet pink brown black white gray grey teal turquoise cyan magenta gold silver
  beige cream ivory indigo navy crimson scarlet maroon burgundy emerald olive lime mint lavender lilac peach coral
  salmon amber ochre umber sienna rust bronze copper charcoal fuchsia mauve plum aqua tan khaki rose mustard`);
const SHADES = wordSet(
  'and deep pale light dark bright soft pastel warm cool dusty electric neon hot royal muted',
);

/** How a phrase of color joins a sentence: with muted colors, with a warm palette, in sepia, in teal and orange. */
export function readColorTone(text: string): Reading {
  if (leadsItself(text)) return { lead: '', noun: '' };
  const last = lastWord(text);
  const words = text
    .toLowerCase()
    .split(/[\s,&-]+/)
    .filter(Boolean);
  if (MODES.has(last) || /^black[ -]and[ -]white$/i.test(text)) return { lead: 'in', noun: '', bare: true };
  if (words.every((word) => HUES.has(word) || SHADES.has(word)) && HUES.has(last))
    return { lead: 'in', noun: '', bare: true };
  if (NOUNS.has(last) || isPlural(last)) return { lead: 'with', noun: '' };
  if (/^#[\da-f]{3,8}$/i.test(text)) return { lead: 'in', noun: '', bare: true };
  return { lead: 'with', noun: ' colors' };
}
