import { stableDiffusion } from './stable-diffusion.ts';
import type { Target } from './target.ts';

/** Weights as compel writes them, and choices in braces. */
export const easyDiffusion: Target = {
  ...stableDiffusion,
  id: 'easy-diffusion',
  name: 'Easy Diffusion',
  syntax: 'compel',
  weights: 'after',
  fact: {
    source: 'https://github.com/easydiffusion/easydiffusion/wiki (Writing prompts)',
    seen: '2026-11',
    confidence: 'medium',
  },
};
