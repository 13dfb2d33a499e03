import { isPlural } from '../../lexicon/is-plural.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { lastWord } from './last-word.ts';
import { leadsItself } from './leads-itself.ts';
import type { Reading } from './reading.ts';

const HOURS = wordSet('hour sunset sunrise dawn dusk noon midday midnight night twilight daybreak nightfall');
const LIGHTS = wordSet(`
  light lighting sunlight moonlight candlelight firelight daylight lamplight torchlight starlight glow sunshine shade
  shadow darkness haze light-and-shadow`);
const THINGS = wordSet('flare backlight backlighting bloom reflection halo contrast lantern candle vignette');
const BY_POSITION = /\b(?:rim|back|side|edge|hair|fill|key|up|under|top|kicker|accent)[ -]?light(?:ing)?$/i;

/** How a phrase of light joins a sentence: in soft light, at golden hour, under neon lights, in dramatic lighting. */
export function readLighting(text: string): Reading {
  if (leadsItself(text)) return { lead: '', noun: '' };
  const last = lastWord(text);
  if (/lit$/.test(last) && last !== 'split') return { lead: '', noun: '' };
  if (HOURS.has(last)) return { lead: 'at', noun: '', bare: true };
  if (BY_POSITION.test(text) || THINGS.has(last)) return { lead: 'with', noun: '' };
  if (/^(?:sky|skies|lights|lamps|lanterns|spotlights?|streetlights?|stars|clouds)$/.test(last)) {
    return { lead: 'under', noun: '' };
  }
  if (/^(?:sun|silhouette)$/.test(last)) return { lead: 'in', noun: '', bare: true };
  if (LIGHTS.has(last)) return { lead: 'in', noun: '' };
  if (isPlural(last)) return { lead: 'with', noun: '' };
  return { lead: 'in', noun: ' lighting' };
}
