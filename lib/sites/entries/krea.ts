import type { Site } from '../site.ts';

/**
 * Krea's picture page. No public code names its box: it is found by its looks, or shown by the user.
 */
export const krea: Site = {
  id: 'krea',
  name: 'Krea',
  matches: ['https://www.krea.ai/image*'],
  target: 'any',
  targets: ['flux', 'flux-2', 'gemini', 'gpt-image', 'imagen', 'ideogram'],
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
