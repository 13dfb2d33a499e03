import type { Site } from '../site.ts';

/**
 * getimg.ai. No public code names its box: it is found by its looks, or shown by the user.
 */
export const getimg: Site = {
  id: 'getimg',
  name: 'getimg.ai',
  matches: ['https://getimg.ai/*'],
  target: 'any',
  targets: [
    'flux',
    'flux-schnell',
    'flux-2',
    'stable-diffusion',
    'stable-diffusion-1-5',
    'stable-diffusion-3-5',
  ],
  about: 'found by its looks, or shown by you',
  unknownBox: true,
  box: {
    finders: [],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['a search of public code, which names no box (2026-11)'],
  confidence: 'low',
};
