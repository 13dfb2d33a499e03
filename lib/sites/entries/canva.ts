import type { Site } from '../site.ts';

/**
 * Canva. No public code names its box: it is found by its looks, or shown by the user.
 */
export const canva: Site = {
  id: 'canva',
  name: 'Canva',
  matches: ['https://www.canva.com/*'],
  target: 'any',
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
