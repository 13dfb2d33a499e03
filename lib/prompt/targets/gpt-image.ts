import type { Target } from './target.ts';

/** GPT Image as ChatGPT offers it: ratio and exclusions are said in sentences of their own. */
export const gptImage: Target = {
  id: 'gpt-image',
  name: 'ChatGPT (GPT Image)',
  group: 'OpenAI',
  dialect: 'sentence',
  syntax: 'plain',
  // The limit of the interface for programs; none is known for the chat's box.
  limit: {
    unit: 'chars',
    max: 32_000,
    source: 'https://portkey.ai/docs/provider-endpoints/images/create-image',
    seen: '2026-11',
    confidence: 'medium',
  },
  negative: 'sentence',
  aspectRatio: 'words',
  seed: 'none',
  weights: 'none',
  order: 'fact.order.sceneFirst',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'refused',
  fact: {
    source: 'https://developers.openai.com/api/docs/guides/image-prompting',
    seen: '2026-11',
    confidence: 'high',
  },
};
