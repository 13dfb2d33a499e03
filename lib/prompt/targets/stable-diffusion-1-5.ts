import { HALF_SIZES } from './sizes.ts';
import { stableDiffusion } from './stable-diffusion.ts';
import type { Target } from './target.ts';

/** The model of 2022: pictures of about 512 by 512, and of the text mostly the beginning. */
export const stableDiffusion15: Target = {
  ...stableDiffusion,
  id: 'stable-diffusion-1-5',
  name: 'Stable Diffusion 1.5',
  sizes: HALF_SIZES,
};
