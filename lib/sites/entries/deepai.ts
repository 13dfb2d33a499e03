import type { Site } from '../site.ts';

/**
 * DeepAI: a plain page with a plain text area.
 */
export const deepai: Site = {
  id: 'deepai',
  name: 'DeepAI',
  matches: ['https://deepai.org/machine-learning-model/text2img*'],
  target: 'any',
  about: 'text area',
  box: {
    finders: [{ selector: 'textarea.model-input-text-input', seen: '2025-01' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    'two public scripts that fill it (undated, about 2025-01)',
    'Boarder895/promagen, platform-config.json (2026-03)',
  ],
  confidence: 'medium',
};
