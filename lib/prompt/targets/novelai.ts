import { MEGAPIXEL_SIZES } from './sizes.ts';
import type { Target } from './target.ts';

/** V4 and later: tags first, then prose; T5 reads them. */
export const novelai: Target = {
  id: 'novelai',
  name: 'NovelAI',
  group: 'Stable Diffusion',
  dialect: 'tags',
  syntax: 'novelai',
  limit: {
    unit: 't5',
    max: 512,
    source: 'https://docs.novelai.net/image/tags',
    seen: '2026-11',
    confidence: 'medium',
  },
  negative: 'box',
  aspectRatio: 'control',
  seed: 'control',
  sizes: MEGAPIXEL_SIZES,
  weights: 'double-colons',
  order: 'number of characters, names, series, then the rest',
  reader: 't5',
  boosters: true,
  livingArtists: 'taken',
  fact: { source: 'https://docs.novelai.net/image/tags', seen: '2026-11', confidence: 'medium' },
  facts: {
    limit: { value: '512 T5 tokens for V4 and 4.5; V5 takes about 1,471, its curated model 703' },
  },
};
