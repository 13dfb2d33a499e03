import type { Site } from '../site.ts';

/**
 * DreamStudio. No public code names its box: it is found by its looks, or shown by the user.
 */
export const dreamstudio: Site = {
  id: 'dreamstudio',
  name: 'DreamStudio',
  matches: ['https://dreamstudio.ai/*', 'https://beta.dreamstudio.ai/*'],
  target: 'stable-diffusion',
  targets: ['stable-diffusion-3-5', 'stable-diffusion-1-5'],
  about: 'found by its looks, or shown by you',
  unknownBox: true,
  box: {
    finders: [],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    'a search of public code, which names no box (2026-11)',
    'Boarder895/promagen, platform-config.json (2026-03)',
  ],
  confidence: 'low',
};
