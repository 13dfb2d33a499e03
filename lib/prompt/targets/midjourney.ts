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
  order: 'fact.order.mediumSetting',
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
      value: { id: 'fact.limit.discord', params: { max: 6000 } },
      source: 'discord-api-types, APIApplicationCommandStringOption',
    },
    negatives: {
      value: { id: 'fact.negatives.flagEach' },
      source: 'https://docs.midjourney.com/hc/en-us/articles/32173351982093',
    },
    weights: { source: 'https://docs.midjourney.com/hc/en-us/articles/32658968492557', confidence: 'medium' },
    ratio: { source: 'https://docs.midjourney.com/hc/en-us/articles/31894244298125' },
  },
};
