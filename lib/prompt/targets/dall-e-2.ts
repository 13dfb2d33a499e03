import type { Target } from './target.ts';

/** The model of 2022, by program only; its edits and variations take no longer text. */
export const dallE2: Target = {
  id: 'dall-e-2',
  name: 'DALL·E 2',
  group: 'OpenAI',
  dialect: 'sentence',
  syntax: 'plain',
  limit: {
    unit: 'chars',
    max: 1000,
    source: 'https://portkey.ai/docs/provider-endpoints/images/create-image',
    seen: '2026-11',
    confidence: 'high',
  },
  negative: 'none',
  aspectRatio: 'control',
  seed: 'none',
  sizes: ['1024x1024', '512x512', '256x256'],
  weights: 'none',
  order: 'fact.order.subjectStyle',
  reader: 'clip',
  boosters: false,
  livingArtists: 'unknown',
  fact: {
    source: 'https://portkey.ai/docs/provider-endpoints/images/create-image',
    seen: '2026-11',
    confidence: 'high',
  },
  facts: {
    limit: { value: { id: 'fact.limit.programAndBox', params: { max: 1000, box: 400 } } },
  },
};
