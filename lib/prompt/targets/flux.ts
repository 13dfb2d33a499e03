import { MEGAPIXEL_SIZES } from './sizes.ts';
import type { Target } from './target.ts';

/** FLUX.1 dev, kontext and krea: T5 reads the text, CLIP only its gist. No exclusions, no weights. */
export const flux: Target = {
  id: 'flux',
  name: 'FLUX.1 dev',
  group: 'FLUX',
  dialect: 'sentence',
  syntax: 'local',
  limit: {
    unit: 't5',
    max: 512,
    source: 'invoke-ai/InvokeAI, invokeai/backend/flux/util.py',
    seen: '2026-11',
    confidence: 'high',
  },
  negative: 'none',
  aspectRatio: 'control',
  seed: 'control',
  sizes: MEGAPIXEL_SIZES,
  weights: 'none',
  order: 'fact.order.subjectFirst',
  reader: 't5',
  boosters: false,
  livingArtists: 'taken',
  fact: { source: 'invoke-ai/InvokeAI, invokeai/backend/flux/util.py', seen: '2026-11', confidence: 'high' },
};
