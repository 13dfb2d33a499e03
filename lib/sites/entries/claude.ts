import type { Site } from '../site.ts';

/** Claude: TipTap. It draws no pictures itself; it is asked for words. */
export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  matches: ['https://claude.ai/*'],
  target: 'any',
  about: 'TipTap editor',
  box: {
    finders: [
      {
        selector: 'div[data-testid="chat-input"][contenteditable="true"][role="textbox"]',
        seen: '2026-08',
      },
      { selector: 'div.ProseMirror[contenteditable="true"]', seen: '2026-01' },
    ],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    'a public test on recorded pages of assistants (undated)',
    'urzeye/ophel (2026-01)',
    'yemyat/inline-reply-for-claude-and-chatgpt (2026-01)',
  ],
  confidence: 'medium',
};
