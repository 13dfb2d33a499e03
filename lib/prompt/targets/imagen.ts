import type { Target } from './target.ts';

/** Imagen 3 and 4. Version 4 took the box for exclusions away; 3:2 is refused. */
export const imagen: Target = {
  id: 'imagen',
  name: 'Imagen',
  group: 'Google',
  dialect: 'sentence',
  syntax: 'plain',
  // Tokens of a tokenizer that is not public: counted as T5's, an estimate.
  limit: {
    unit: 't5',
    max: 480,
    source: 'cloud.google.com, model page of Imagen 3',
    seen: '2025-11',
    confidence: 'high',
  },
  negative: 'none',
  aspectRatio: 'control',
  seed: 'none',
  ratios: ['1:1', '3:4', '4:3', '9:16', '16:9'],
  weights: 'none',
  order: 'fact.order.contextStyle',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'unknown',
  fact: { source: 'cloud.google.com, page of Imagen (4)', seen: '2026-05', confidence: 'high' },
  facts: {
    limit: { value: { id: 'fact.limit.tokens', params: { count: 480 } } },
    unit: { value: { id: 'fact.unit.google' }, confidence: 'low' },
  },
};
