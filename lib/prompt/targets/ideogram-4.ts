import type { Target } from './target.ts';

/** Version 4 given plain sentences: it reads them, though it was trained on captions. */
export const ideogram4: Target = {
  id: 'ideogram-4',
  name: 'Ideogram 4',
  group: 'Ideogram',
  dialect: 'sentence',
  syntax: 'ideogram-4',
  limit: {
    unit: 'chars',
    max: 10000,
    source: 'https://developer.ideogram.ai/api-reference/images/generate',
    seen: '2026-11',
    confidence: 'high',
  },
  negative: 'none',
  aspectRatio: 'control',
  seed: 'control',
  weights: 'none',
  order: 'fact.order.subjectFirst',
  reader: 'language-model',
  boosters: false,
  livingArtists: 'unknown',
  fact: { source: 'ideogram-oss/ideogram4, docs/prompting.md', seen: '2026-11', confidence: 'high' },
};
