import type { Site } from '../site.ts';

/**
 * Gemini Business: ProseMirror within open shadow roots, whose elements no source names.
 */
export const geminiBusiness: Site = {
  id: 'gemini-business',
  name: 'Gemini Business',
  matches: ['https://business.gemini.google/*'],
  target: 'gemini',
  targets: ['imagen'],
  about: 'ProseMirror in nested shadow roots',
  box: {
    finders: [{ selector: '.ProseMirror[contenteditable="true"]', seen: '2026-01' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['urzeye/ophel (2026-01)', 'codingwatching/banana-prompt-quicker (2026-01)'],
  confidence: 'medium',
};
