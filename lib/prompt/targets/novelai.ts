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
  order: 'fact.order.charactersFirst',
  reader: 't5',
  boosters: true,
  livingArtists: 'taken',
  fact: { source: 'https://docs.novelai.net/image/tags', seen: '2026-11', confidence: 'medium' },
  facts: {
    limit: { value: { id: 'fact.limit.novelai', params: { max: 512, five: 1471, curated: 703 } } },
  },
};
