import { CLIP_LIMIT } from './clip-limit.ts';
import { MEGAPIXEL_SIZES } from './sizes.ts';
import type { Target } from './target.ts';

/** Stable Diffusion XL as AUTOMATIC1111, Forge and the sites that took over their grammar read it. */
export const stableDiffusion: Target = {
  id: 'stable-diffusion',
  name: 'Stable Diffusion XL',
  group: 'Stable Diffusion',
  dialect: 'phrases',
  syntax: 'a1111',
  limit: CLIP_LIMIT,
  negative: 'box',
  aspectRatio: 'control',
  seed: 'control',
  sizes: MEGAPIXEL_SIZES,
  weights: 'colon',
  order: 'fact.order.beginning',
  reader: 'clip',
  boosters: true,
  livingArtists: 'taken',
  fact: {
    source: 'AUTOMATIC1111/stable-diffusion-webui, modules/prompt_parser.py',
    seen: '2026-11',
    confidence: 'high',
  },
};
