import type { Target } from './target.ts';

/** A short sentence; the style is a picture one clicks. */
export const dream: Target = {
  id: 'dream',
  name: 'Dream by WOMBO',
  group: 'Other sites',
  dialect: 'sentence',
  syntax: 'plain',
  // Sources conflict: 350 in a client's comment, 100 in the app of 2022 and in cdgco/dream-api. The larger one warns
  // less often in vain, and the box's own maxlength beats it.
  limit: {
    unit: 'chars',
    max: 350,
    source: 'https://npm.io/package/dream-api',
    seen: '2026-11',
    confidence: 'low',
  },
  negative: 'none',
  aspectRatio: 'control',
  seed: 'none',
  weights: 'none',
  order: 'fact.order.styleClicked',
  reader: 'unknown',
  boosters: false,
  livingArtists: 'unknown',
  fact: { source: 'cdgco/dream-api, README', seen: '2026-11', confidence: 'low' },
};
