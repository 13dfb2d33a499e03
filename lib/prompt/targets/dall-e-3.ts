import type { Target } from './target.ts';

/** The service rewrites prompts; lists of what not to draw backfire. */
export const dallE3: Target = {
  id: 'dall-e-3',
  name: 'DALL·E 3',
  group: 'OpenAI',
  dialect: 'sentence',
  syntax: 'plain',
  limit: {
    unit: 'chars',
    max: 4000,
    source: 'https://portkey.ai/docs/provider-endpoints/images/create-image',
    seen: '2026-11',
    confidence: 'high',
  },
  negative: 'none',
  aspectRatio: 'control',
  seed: 'none',
  sizes: ['1024x1024', '1792x1024', '1024x1792'],
  weights: 'none',
  order: 'fact.order.subjectFirst',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'refused',
  fact: {
    source: 'https://portkey.ai/docs/provider-endpoints/images/create-image',
    seen: '2026-11',
    confidence: 'high',
  },
};
