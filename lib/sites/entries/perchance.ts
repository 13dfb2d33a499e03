import type { Site } from '../site.ts';

/**
 * Perchance: the generator runs in a frame at an address of its own, a new name below perchance.org each time, so
 * access is asked for there. The box is the description; `#positivePromptInput` is for tags and drives nothing.
 */
export const perchance: Site = {
  id: 'perchance',
  name: 'Perchance',
  matches: ['https://*.perchance.org/*'],
  target: 'any',
  about: 'text area in a frame of another address',
  box: {
    finders: [{ selector: 'textarea.paragraph-input[data-name="description"]', seen: '2026-06' }],
    negative: [
      { selector: 'textarea.paragraph-input[data-name="negative"]', seen: '2026-06' },
      { selector: 'textarea.paragraph-input[placeholder*="dont want" i]', seen: '2026-06' },
    ],
    avoid: [
      '#positivePromptInput',
      'textarea.paragraph-input[data-name="negative"]',
      'textarea.paragraph-input[placeholder*="dont want" i]',
    ],
    enterSends: true,
    frames: ['perchance.org'],
  },
  sources: [
    'public scripts that drive the generator (undated, about 2026-06)',
    'MartinHolts/ai-image-generator-automator (undated)',
  ],
  confidence: 'medium',
};
