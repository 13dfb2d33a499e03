import type { Site } from '../site.ts';

/**
 * ChatGPT, with its pictures at /images. While the page loads it shows a textarea that is thrown away, text and all,
 * when the editor comes: to be avoided, never written to.
 */
export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  target: 'gpt-image',
  targets: ['dall-e-3', 'json'],
  about: 'ProseMirror; never the text area that vanishes while the page loads',
  box: {
    finders: [
      { selector: 'div#prompt-textarea.ProseMirror[contenteditable="true"]', seen: '2026-10' },
      { selector: 'textarea#prompt-textarea', seen: '2024-08' },
      { selector: 'textarea[data-id="root"]', seen: '2023-03' },
    ],
    negative: [],
    avoid: ['textarea[name="prompt-textarea"]', '[class*="_fallbackTextarea"]'],
    enterSends: true,
    frames: [],
  },
  sources: [
    'a public script that tells the fallback from the box (2026-10)',
    'KudoAI/chatgpt.js (2026-08)',
    'Briskine/briskine (2026-08)',
    'masachika-kamada/ChatGPT-Ctrl-Enter-Sender (2026-08)',
    'urzeye/ophel (2026-01)',
  ],
  confidence: 'high',
};
