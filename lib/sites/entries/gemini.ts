import type { Site } from '../site.ts';

/**
 * Google Gemini: Quill, on a page with trusted types. Quill's clipboard is editable too and takes nothing.
 */
export const gemini: Site = {
  id: 'gemini',
  name: 'Google Gemini',
  matches: ['https://gemini.google.com/*'],
  target: 'gemini',
  targets: ['imagen', 'json'],
  about: 'Quill editor',
  box: {
    finders: [{ selector: 'rich-textarea div.ql-editor[contenteditable="true"]', seen: '2026-08' }],
    negative: [],
    avoid: ['.ql-clipboard'],
    enterSends: true,
    frames: [],
  },
  sources: [
    '4ndr0666/userscripts, Prompt Master 27.2.1 (2026-08)',
    'urzeye/ophel (2026-01)',
    'codingwatching/banana-prompt-quicker (2026-01)',
  ],
  confidence: 'high',
};
