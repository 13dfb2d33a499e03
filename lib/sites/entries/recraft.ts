import type { Site } from '../site.ts';

/**
 * Recraft; its chat interface of 2026 is driven past its box. No public code names its box: it is found by its looks,
 * or shown by the user.
 */
export const recraft: Site = {
  id: 'recraft',
  name: 'Recraft',
  matches: ['https://www.recraft.ai/project/*', 'https://app.recraft.ai/*'],
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
