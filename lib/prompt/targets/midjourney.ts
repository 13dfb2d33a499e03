import type { Target } from './target.ts';

/** V8.2, the default since July 2026. Weights (`::2`) ended with V6.1. */
export const midjourney: Target = {
  id: 'midjourney',
  name: 'Midjourney V8',
  group: 'Midjourney',
  dialect: 'midjourney',
  syntax: 'midjourney',
  limit: null,
  negative: 'flag',
  aspectRatio: 'flag',
  seed: 'flag',
  weights: 'none',
  order: 'subject, medium, setting, light, color, mood, framing',
  midjourney: '8',
  reader: 'unknown',
  boosters: false,
  livingArtists: 'taken',
  fact: {
    source: 'https://docs.midjourney.com/hc/en-us/articles/32859204029709',
    seen: '2026-11',
    confidence: 'high',
  },
  facts: {
    limit: {
      value: 'none published; in Discord 6,000 characters',
      source: 'discord-api-types, APIApplicationCommandStringOption',
    },
    negatives: {
      value: 'with --no after the text, each word for itself',
      source: 'https://docs.midjourney.com/hc/en-us/articles/32173351982093',
    },
    weights: { source: 'https://docs.midjourney.com/hc/en-us/articles/32658968492557', confidence: 'medium' },
    ratio: { source: 'https://docs.midjourney.com/hc/en-us/articles/31894244298125' },
  },
};
