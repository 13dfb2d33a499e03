import { clipChunks } from './clip-limit.ts';
import { stableDiffusion } from './stable-diffusion.ts';
import type { Target } from './target.ts';

/** The grammar of compel, with SD 1.5 and SDXL; its other models read plain sentences. */
export const invokeai: Target = {
  ...stableDiffusion,
  id: 'invokeai',
  name: 'InvokeAI',
  syntax: 'compel',
  limit: clipChunks('damian0815/compel, src/compel'),
  weights: 'after',
  fact: {
    source: 'invoke-ai/InvokeAI, docs/src/content/docs/concepts/prompt-syntax.mdx',
    seen: '2026-11',
    confidence: 'high',
  },
  order: 'fact.order.styleOrMedium',
};
