import { flux } from './flux.ts';
import type { Target } from './target.ts';

/** The quick one, which reads half as much. */
export const fluxSchnell: Target = {
  ...flux,
  id: 'flux-schnell',
  name: 'FLUX.1 schnell',
  limit: {
    unit: 't5',
    max: 256,
    source: 'invoke-ai/InvokeAI, invokeai/backend/flux/util.py',
    seen: '2026-11',
    confidence: 'high',
  },
};
