import type { Site } from '../site.ts';

/** Microsoft Copilot: a React textarea; Enter sends. */
export const copilot: Site = {
  id: 'copilot',
  name: 'Microsoft Copilot',
  matches: ['https://copilot.microsoft.com/*'],
  target: 'copilot',
  targets: ['bing-image-creator', 'gpt-image', 'dall-e-3'],
  about: 'React text area',
  box: {
    finders: [
      { selector: 'textarea#userInput', seen: '2026-08' },
      { selector: 'textarea[data-testid="composer-input"]', seen: '2026-08' },
    ],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    '4ndr0666/userscripts, Prompt Master 27.2.1 (2026-08)',
    'masachika-kamada/ChatGPT-Ctrl-Enter-Sender (2026-08)',
    'seleniumbase/SeleniumBase, examples/cdp_mode/raw_copilot.py (undated)',
  ],
  confidence: 'high',
};
