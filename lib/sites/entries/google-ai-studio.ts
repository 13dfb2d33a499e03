import type { Site } from '../site.ts';

/**
 * Google AI Studio: an Angular text area. The one for instructions to the system looks the same and stands outside of
 * `ms-prompt-box`.
 */
export const googleAiStudio: Site = {
  id: 'google-ai-studio',
  name: 'Google AI Studio',
  matches: ['https://aistudio.google.com/*'],
  target: 'gemini',
  targets: ['imagen', 'json'],
  about: 'Angular text area',
  box: {
    finders: [{ selector: 'ms-prompt-box textarea', seen: '2026-01' }],
    negative: [],
    avoid: ['ms-system-instructions textarea'],
    enterSends: true,
    frames: [],
  },
  sources: ['codingwatching/banana-prompt-quicker (2026-01)'],
  confidence: 'medium',
};
