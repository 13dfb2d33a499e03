import type { Site } from '../site.ts';

/**
 * Fooocus: Gradio 3.41. The box for what to leave out is under Advanced.
 */
export const fooocus: Site = {
  id: 'fooocus',
  name: 'Fooocus',
  matches: [],
  marks: '.gradio-container #positive_prompt',
  target: 'fooocus',
  about: 'Gradio text area',
  box: {
    finders: [{ selector: '#positive_prompt textarea', seen: '2025-01' }],
    negative: [{ selector: '#negative_prompt textarea', seen: '2025-01' }],
    avoid: ['#negative_prompt textarea'],
    enterSends: false,
    frames: [],
  },
  sources: ['lllyasviel/Fooocus, webui.py (2025-01)'],
  confidence: 'high',
};
