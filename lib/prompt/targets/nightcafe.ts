import type { Target } from './target.ts';

/** What it reads depends on the model chosen there; a sentence is read by all of them. */
export const nightcafe: Target = {
  id: 'nightcafe',
  name: 'NightCafe',
  group: 'Other sites',
  dialect: 'sentence',
  syntax: 'plain',
  limit: null,
  // Told of its Stable Diffusion models only.
  negative: 'box',
  aspectRatio: 'control',
  seed: 'none',
  // Result pages speak of weights, but the form they are written in is not confirmed.
  weights: 'none',
  order: 'fact.order.byModelThere',
  reader: 'unknown',
  boosters: false,
  livingArtists: 'unknown',
  fact: { source: 'bojanni/NightCafe-Companion-Companion, notes', seen: '2026-02', confidence: 'low' },
};
