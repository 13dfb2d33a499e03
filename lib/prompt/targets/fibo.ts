import type { Target } from './target.ts';

/** Trained on structured captions alone; its services make one of a sentence first, which a caption of one's own spares. */
export const fibo: Target = {
  id: 'fibo',
  name: 'Bria FIBO',
  group: 'Other sites',
  dialect: 'fibo',
  syntax: 'plain',
  limit: null,
  negative: 'box',
  aspectRatio: 'control',
  ratios: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9'],
  seed: 'control',
  weights: 'none',
  order: 'fact.order.keys',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'unknown',
  fact: {
    source: 'Bria-AI/FIBO, src/fibo_inference/vlm/gemini_api.py and parse_caption.py',
    seen: '2026-11',
    confidence: 'high',
  },
  facts: {
    negatives: { source: 'https://wavespeed.ai/docs/docs-api/bria/bria-fibo', confidence: 'medium' },
    ratio: { source: 'https://docs.comfy.org/built-in-nodes/BriaImageGenerate', confidence: 'high' },
  },
};
