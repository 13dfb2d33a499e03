import type { Site } from '../site.ts';

/**
 * Dreamina and Jimeng, one application at two addresses. Its classes are hashed but for a part; some builds have an
 * editable box, which is found by its looks.
 */
export const dreamina: Site = {
  id: 'dreamina',
  name: 'Dreamina, Jimeng',
  matches: ['https://dreamina.capcut.com/ai-tool/*', 'https://jimeng.jianying.com/ai-tool/*'],
  target: 'any',
  about: 'React text area',
  box: {
    finders: [{ selector: 'textarea[class*="prompt-textarea"]', seen: '2026-08' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['4ndr0666/userscripts, Prompt Master 27.2.1 (2026-08)'],
  confidence: 'low',
};
