import { clipChunks } from './clip-limit.ts';
import { stableDiffusion } from './stable-diffusion.ts';
import type { Target } from './target.ts';

/** SDXL with styles chosen beside the prompt; doubled brackets make an array of pictures. */
export const fooocus: Target = {
  ...stableDiffusion,
  id: 'fooocus',
  name: 'Fooocus',
  syntax: 'fooocus',
  limit: clipChunks('lllyasviel/Fooocus, ldm_patched/modules/sd1_clip.py'),
  weights: 'colon',
  fact: { source: 'lllyasviel/Fooocus, modules/meta_parser.py', seen: '2026-11', confidence: 'high' },
};
