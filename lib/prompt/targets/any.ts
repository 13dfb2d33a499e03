import type { Target } from './target.ts';

/** For sites we know nothing of: plain words, which every generator reads. */
export const any: Target = {
  id: 'any',
  name: 'Any generator',
  label: 'target.any',
  group: 'General',
  dialect: 'sentence',
  syntax: 'plain',
  limit: null,
  negative: 'none',
  aspectRatio: 'control',
  seed: 'none',
  weights: 'none',
  order: 'fact.order.settingStyle',
  reader: 'unknown',
  boosters: false,
  livingArtists: 'unknown',
  fact: {
    source: 'https://developers.openai.com/api/docs/guides/image-prompting',
    seen: '2026-11',
    confidence: 'medium',
  },
};
