import type { Site } from '../site.ts';

/**
 * Lexica: a search for pictures and a generator on one site. No public code names its box: it is found by its looks,
 * or shown by the user.
 */
export const lexica: Site = {
  id: 'lexica',
  name: 'Lexica',
  matches: ['https://lexica.art/*'],
  target: 'stable-diffusion',
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
