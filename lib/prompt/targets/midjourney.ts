import type { Target } from './target.ts';

/** V8.2, the default since July 2026. Weights (`::2`) ended with V6.1. */
export const midjourney: Target = {
  id: 'midjourney',
  name: 'Midjourney',
  dialect: 'midjourney',
  limit: null,
  negative: 'flag',
  aspectRatio: 'flag',
  seed: 'flag',
  weights: false,
  reader: 'unknown',
  boosters: false,
  livingArtists: 'taken',
  fact: {
    source: 'https://docs.midjourney.com/hc/en-us/articles/32859204029709',
    seen: '2026-11',
    confidence: 'high',
  },
};
