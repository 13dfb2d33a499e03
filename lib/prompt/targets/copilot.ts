import type { Target } from './target.ts';

/** An assistant that hands the request to a GPT image model: what holds for ChatGPT is assumed to hold here. */
export const copilot: Target = {
  id: 'copilot',
  name: 'Microsoft Copilot',
  group: 'Microsoft',
  dialect: 'sentence',
  syntax: 'plain',
  // Reports go from 10,240 to 10,420 and conflict with smaller ones elsewhere.
  limit: { unit: 'chars', max: 10_240, source: 'https://kuloverse.site', seen: '2026-08', confidence: 'low' },
  negative: 'sentence',
  aspectRatio: 'words',
  seed: 'none',
  weights: 'none',
  order: 'fact.order.sceneFirst',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'refused',
  fact: {
    source: 'https://developers.openai.com/api/docs/guides/image-prompting',
    seen: '2026-11',
    confidence: 'low',
  },
};
