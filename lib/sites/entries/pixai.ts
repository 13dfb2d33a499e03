import type { Site } from '../site.ts';

/**
 * PixAI; what fills it goes through its own interface for programs. No public code names its box: it is found by its
 * looks, or shown by the user.
 */
export const pixai: Site = {
  id: 'pixai',
  name: 'PixAI',
  matches: ['https://pixai.art/*'],
  target: 'stable-diffusion',
  targets: ['stable-diffusion-1-5'],
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
