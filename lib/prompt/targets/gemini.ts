import type { Target } from './target.ts';

/** Gemini's own image models, Nano Banana 2 and Pro. A ratio in the text is kept by luck, so it is not printed. */
export const gemini: Target = {
  id: 'gemini',
  name: 'Gemini (Nano Banana)',
  group: 'Google',
  dialect: 'sentence',
  syntax: 'plain',
  limit: null,
  negative: 'none',
  aspectRatio: 'control',
  seed: 'none',
  weights: 'none',
  order: 'fact.order.actionSetting',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'unknown',
  fact: {
    source: 'https://docs.comfy.org/built-in-nodes/GeminiImage2Node',
    seen: '2026-11',
    confidence: 'medium',
  },
  facts: {
    limit: { value: { id: 'fact.limit.large' } },
  },
};
