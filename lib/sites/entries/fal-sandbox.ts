import type { Site } from '../site.ts';

/**
 * fal's sandbox, named in one list by its placeholder.
 */
export const falSandbox: Site = {
  id: 'fal-sandbox',
  name: 'fal Sandbox',
  matches: ['https://fal.ai/sandbox*'],
  target: 'any',
  targets: [
    'flux',
    'flux-schnell',
    'flux-2',
    'stable-diffusion',
    'stable-diffusion-1-5',
    'stable-diffusion-3-5',
    'fibo',
  ],
  about: 'text area',
  box: {
    finders: [{ selector: 'textarea[placeholder*="Describe what you want" i]', seen: '2026-08' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['4ndr0666/userscripts, Prompt Master 27.2.1 (2026-08)'],
  confidence: 'low',
};
