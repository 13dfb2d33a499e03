import type { Site } from '../site.ts';

/**
 * The playground of Black Forest Labs. No public code names its box: it is found by its looks, or shown by the user.
 */
export const fluxPlayground: Site = {
  id: 'flux-playground',
  name: 'FLUX Playground',
  matches: ['https://playground.bfl.ai/*'],
  target: 'flux-2',
  targets: ['flux', 'flux-schnell', 'json'],
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
