import type { Target } from './target.ts';

/** Its own and its partners' models read sentences; those of the Stable Diffusion kind read tags as well. */
export const leonardo: Target = {
  id: 'leonardo',
  name: 'Leonardo',
  group: 'Other sites',
  dialect: 'sentence',
  syntax: 'plain',
  // Sources conflict, 1,000 or 1,500: the larger one warns less often in vain.
  limit: {
    unit: 'chars',
    max: 1500,
    source: 'https://docs.leonardo.ai; https://promagen.com/platforms/leonardo',
    seen: '2026-11',
    confidence: 'low',
  },
  negative: 'box',
  aspectRatio: 'control',
  seed: 'control',
  weights: 'none',
  order: 'fact.order.subjectFirst',
  reader: 'unknown',
  boosters: false,
  livingArtists: 'unknown',
  fact: { source: 'https://docs.leonardo.ai', seen: '2026-11', confidence: 'low' },
  facts: {
    limit: { value: { id: 'fact.limit.disputed', params: { max: 1500, others: 1000 } } },
    weights: {
      value: { id: 'fact.weights.claimed', params: { form: 'words::1.2' } },
      source: 'https://promagen.com/platforms/leonardo',
    },
  },
};
