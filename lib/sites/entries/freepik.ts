import type { Site } from '../site.ts';

/**
 * Freepik's generator, renamed to Magnific in 2026: a text area or an editable box by the same name.
 */
export const freepik: Site = {
  id: 'freepik',
  name: 'Freepik, Magnific',
  matches: [
    'https://www.freepik.com/pikaso*',
    'https://www.freepik.com/ai/image-generator*',
    'https://www.magnific.com/app/*',
  ],
  target: 'any',
  targets: ['flux', 'gemini', 'gpt-image', 'imagen', 'ideogram'],
  about: 'text area or editable box',
  box: {
    finders: [{ selector: '[data-cy="image-prompt-input"]', seen: '2026-05' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['a public script for both addresses (2026-05)'],
  confidence: 'medium',
};
