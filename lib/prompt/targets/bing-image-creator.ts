import type { Target } from './target.ts';

/** Model and ratio are pickers of the page; there is no field for exclusions, and "no" is read as a wish. */
export const bingImageCreator: Target = {
  id: 'bing-image-creator',
  name: 'Bing Image Creator',
  group: 'Microsoft',
  dialect: 'sentence',
  syntax: 'plain',
  // Widely repeated, never seen as a `maxlength`: the box's own limit beats it.
  limit: {
    unit: 'chars',
    max: 480,
    source: 'Boarder895/promagen, frontend/src/data/providers/platform-config.json',
    seen: '2026-03',
    confidence: 'low',
  },
  negative: 'none',
  aspectRatio: 'control',
  seed: 'none',
  ratios: ['1:1', '7:4', '4:7', '3:2', '2:3'],
  weights: 'none',
  order: 'fact.order.detailsScene',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'refused',
  fact: {
    source: 'https://blogs.bing.com (March 2023); https://unfragile.ai/artifact/bing-image-creator',
    seen: '2026-05',
    confidence: 'medium',
  },
};
