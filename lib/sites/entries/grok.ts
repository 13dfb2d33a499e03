import type { Site } from '../site.ts';

/**
 * Grok: TipTap; some builds of /imagine have a text area in its place.
 */
export const grok: Site = {
  id: 'grok',
  name: 'Grok',
  matches: ['https://grok.com/*'],
  target: 'any',
  about: 'TipTap editor; text area in some builds of Imagine',
  box: {
    finders: [
      { selector: 'div.tiptap.ProseMirror[contenteditable="true"]', seen: '2026-08' },
      { selector: 'main form textarea', seen: '2026-08' },
      { selector: 'div[data-testid="chat-input"] [contenteditable="true"]', seen: '2026-04' },
      { selector: 'div.query-bar-editor [contenteditable="true"]', seen: '2026-04' },
    ],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    'thebest0225/mangoauto (2026-08)',
    'a public recording of an insertion (2026-04)',
    'urzeye/ophel (2026-01)',
  ],
  confidence: 'high',
};
