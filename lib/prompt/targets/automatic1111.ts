import { clipChunks } from './clip-limit.ts';
import { stableDiffusion } from './stable-diffusion.ts';
import type { Target } from './target.ts';

/** The programs whose grammar the rest took over, with SDXL. */
export const automatic1111: Target = {
  ...stableDiffusion,
  id: 'automatic1111',
  name: 'AUTOMATIC1111, Forge',
  syntax: 'a1111',
  limit: clipChunks('AUTOMATIC1111/stable-diffusion-webui, modules/sd_hijack_clip.py'),
  weights: 'colon',
  fact: {
    source: 'AUTOMATIC1111/stable-diffusion-webui, modules/prompt_parser.py',
    seen: '2026-11',
    confidence: 'high',
  },
};
