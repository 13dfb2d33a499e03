import type { Site } from '../site.ts';

/**
 * Tensor.Art. No public code names its box: it is found by its looks, or shown by the user.
 */
export const tensorArt: Site = {
  id: 'tensor-art',
  name: 'Tensor.Art',
  matches: ['https://tensor.art/*'],
  target: 'stable-diffusion',
  targets: ['stable-diffusion-1-5', 'stable-diffusion-3-5', 'flux', 'flux-schnell', 'flux-2'],
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
