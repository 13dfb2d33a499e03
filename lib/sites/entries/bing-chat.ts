import type { Site } from '../site.ts';

/**
 * Bing Chat as it was until October 2024, when Copilot replaced it. The box lies under `cib-serp`, `cib-action-bar` and
 * `cib-text-input`, each with an open shadow root; finders are looked for through them. Its other address,
 * /search?showconv=1, cannot be told from an ordinary search by its path, and is left out for that.
 */
export const bingChat: Site = {
  id: 'bing-chat',
  name: 'Bing Chat',
  matches: ['https://www.bing.com/chat*', 'https://bing.com/chat*'],
  target: 'copilot',
  targets: ['bing-image-creator', 'gpt-image', 'dall-e-3'],
  about: 'text area in four nested shadow roots, until 2024',
  box: {
    finders: [{ selector: 'textarea#searchbox', seen: '2024-10' }],
    negative: [],
    avoid: ['#sb_form_q'],
    enterSends: true,
    frames: [],
  },
  sources: [
    'ChatGPTBox-dev/chatGPTBox, issue 805 (2024-10)',
    'mefengl/chat-play (undated, before 2024-10)',
    'blueagler/Bing-Chat-Pro (undated, before 2024-10)',
  ],
  confidence: 'medium',
};
