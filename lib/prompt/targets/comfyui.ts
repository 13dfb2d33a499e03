import { clipChunks } from './clip-limit.ts';
import { stableDiffusion } from './stable-diffusion.ts';
import type { Target } from './target.ts';

/** A weight is set, not multiplied, and brackets are words; braces choose at random and slashes comment. */
export const comfyui: Target = {
  ...stableDiffusion,
  id: 'comfyui',
  name: 'ComfyUI',
  syntax: 'comfyui',
  limit: clipChunks('Comfy-Org/ComfyUI, comfy/sd1_clip.py'),
  weights: 'colon',
  fact: {
    source: 'Comfy-Org/ComfyUI, comfy/sd1_clip.py; Comfy-Org/ComfyUI_frontend, src/utils/formatUtil',
    seen: '2026-11',
    confidence: 'high',
  },
  order: 'fact.order.byModel',
};
