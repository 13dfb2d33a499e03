import { MEGAPIXEL_SIZES } from './sizes.ts';
import type { Target } from './target.ts';

/** Read by T5 besides two CLIPs: sentences, and no weights that would mean the same to all three. */
export const stableDiffusion35: Target = {
  id: 'stable-diffusion-3-5',
  name: 'Stable Diffusion 3.5',
  group: 'Stable Diffusion',
  dialect: 'sentence',
  syntax: 'local',
  limit: {
    unit: 't5',
    max: 256,
    source: 'https://github.com/huggingface/diffusers/pull/8506',
    seen: '2026-11',
    confidence: 'medium',
  },
  negative: 'box',
  aspectRatio: 'control',
  seed: 'control',
  sizes: MEGAPIXEL_SIZES,
  weights: 'none',
  order: 'fact.order.subjectFirst',
  reader: 't5',
  boosters: false,
  livingArtists: 'taken',
  fact: {
    source: 'https://github.com/huggingface/diffusers/pull/8506',
    seen: '2026-11',
    confidence: 'medium',
  },
};
