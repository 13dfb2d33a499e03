import type { Site } from '../site.ts';

/** DALL·E 2 at labs.openai.com. The site is gone: it is known only to say so. */
export const dallELabs: Site = {
  id: 'dall-e-labs',
  name: 'DALL·E (labs.openai.com)',
  matches: ['https://labs.openai.com/*'],
  target: 'dall-e-2',
  about: 'closed: says so, points to ChatGPT Images',
  box: { finders: [], negative: [], avoid: [], enterSends: false, frames: [] },
  sources: [
    'weighmyprompt.com, on the end of the dall-e-2 model (2026-05)',
    'soylentnews.org, on the end of credit sales, after Ars Technica (2024-04)',
    'Marcus-Arcadius/dalle-prompt-extension, src/inject/inject.js (2022-08)',
  ],
  confidence: 'high',
  closed: {
    message: { id: 'closed.dallELabs' },
    instead: 'https://chatgpt.com/images',
  },
};
