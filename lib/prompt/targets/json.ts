import type { Target } from './target.ts';

/** For assistants and models that take a prompt as a JSON object: FLUX.2 by its guide, others by what people do. */
export const json: Target = {
  id: 'json',
  name: 'JSON prompt',
  label: 'target.json',
  group: 'General',
  dialect: 'json',
  syntax: 'plain',
  limit: null,
  negative: 'sentence',
  aspectRatio: 'words',
  seed: 'none',
  weights: 'none',
  order: 'fact.order.mediumFirst',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'unknown',
  fact: {
    source: 'https://docs.bfl.ai/guides/usecases_t2i_json_prompting',
    seen: '2026-11',
    confidence: 'medium',
  },
  facts: {
    negatives: { value: { id: 'fact.key', params: { key: 'negative_prompt' } }, confidence: 'low' },
    ratio: { value: { id: 'fact.key', params: { key: 'aspect_ratio' } }, confidence: 'low' },
  },
};
