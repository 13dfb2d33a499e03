import { FIREFLY_SIZES } from './sizes.ts';
import type { Target } from './target.ts';

/** Asks apart whether a photograph or art is meant, and has a box of exclusions of the same length. */
export const firefly: Target = {
  id: 'firefly',
  name: 'Adobe Firefly',
  group: 'Adobe',
  dialect: 'sentence',
  syntax: 'plain',
  limit: {
    unit: 'chars',
    max: 1024,
    source: 'npm @adobe/firefly-apis 2.0.1 (schema)',
    seen: '2026-11',
    confidence: 'high',
  },
  negative: 'box',
  aspectRatio: 'control',
  seed: 'control',
  sizes: FIREFLY_SIZES,
  weights: 'none',
  contentClass: true,
  order: 'fact.order.subjectFirst',
  reader: 'unknown',
  boosters: false,
  livingArtists: 'unknown',
  fact: { source: 'npm @adobe/firefly-apis 2.0.1 (schema)', seen: '2026-11', confidence: 'high' },
  facts: {
    negatives: { value: { id: 'fact.negatives.boxLimit', params: { max: 1024 } } },
  },
};
