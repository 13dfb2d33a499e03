import { clipChunks } from './clip-limit.ts';
import { stableDiffusion } from './stable-diffusion.ts';
import type { Target } from './target.ts';

/** Reads commands between angle brackets, for which there is no escape. */
export const swarmui: Target = {
  ...stableDiffusion,
  id: 'swarmui',
  name: 'SwarmUI',
  syntax: 'swarmui',
  limit: clipChunks('Comfy-Org/ComfyUI, comfy/sd1_clip.py'),
  weights: 'colon',
  fact: {
    source: 'mcmonkeyprojects/SwarmUI, docs/Features/Prompt Syntax.md',
    seen: '2026-11',
    confidence: 'high',
  },
};
