import type { Site } from '../site.ts';

/**
 * Leonardo.Ai: a React text area. It has a box of its own for what to leave out, of which no source names a selector.
 */
export const leonardo: Site = {
  id: 'leonardo',
  name: 'Leonardo.Ai',
  matches: ['https://app.leonardo.ai/*'],
  target: 'leonardo',
  targets: ['stable-diffusion', 'stable-diffusion-1-5', 'flux', 'gpt-image', 'gemini', 'ideogram'],
  about: 'React text area',
  box: {
    finders: [{ selector: 'textarea[placeholder*="Type a prompt" i]', seen: '2025-12' }],
    negative: [],
    avoid: ['textarea[placeholder*="negative" i]'],
    enterSends: true,
    frames: [],
  },
  sources: [
    'two public scripts that fill it (undated, about 2025-12)',
    'groot78700/leonardo-batcher (undated)',
  ],
  confidence: 'medium',
};
