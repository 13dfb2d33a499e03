import type { Site } from '../site.ts';

/**
 * Easy Diffusion: plain text areas, whose ids many pages have; the row around them is its own.
 */
export const easyDiffusion: Site = {
  id: 'easy-diffusion',
  name: 'Easy Diffusion',
  matches: [],
  marks: '#editor-inputs-prompt textarea#prompt',
  target: 'easy-diffusion',
  targets: ['stable-diffusion-3-5', 'flux', 'flux-schnell'],
  about: 'text area',
  box: {
    finders: [{ selector: 'textarea#prompt', seen: '2026-07' }],
    negative: [{ selector: 'textarea#negative_prompt', seen: '2026-07' }],
    avoid: ['#negative_prompt'],
    enterSends: false,
    frames: [],
  },
  sources: ['easydiffusion/easydiffusion, ui/index.html (2026-07)'],
  confidence: 'high',
};
