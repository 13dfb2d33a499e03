import type { Site } from '../site.ts';

/**
 * Meta AI: Lexical; on /media a text box with another name.
 */
export const metaAi: Site = {
  id: 'meta-ai',
  name: 'Meta AI',
  matches: ['https://www.meta.ai/*', 'https://meta.ai/*', 'https://imagine.meta.com/*'],
  target: 'any',
  about: 'Lexical editor',
  box: {
    finders: [
      { selector: 'div[data-testid="composer-input"][contenteditable="true"]', seen: '2026-02' },
      { selector: 'div[data-lexical-editor="true"][contenteditable="true"]', seen: '2026-02' },
      {
        selector: 'div[role="textbox"][contenteditable="true"][aria-placeholder^="Describe your image" i]',
        seen: '2026-02',
      },
    ],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['foxaitest001-rgb/tubegen-mvp, server/dom_selectors.js (2026-02)'],
  confidence: 'medium',
};
