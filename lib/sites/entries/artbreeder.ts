import type { Site } from '../site.ts';

/**
 * Artbreeder. No public code names its box: it is found by its looks, or shown by the user.
 */
export const artbreeder: Site = {
  id: 'artbreeder',
  name: 'Artbreeder',
  matches: ['https://www.artbreeder.com/*'],
  target: 'any',
  targets: ['stable-diffusion', 'flux'],
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
