import type { Site } from '../site.ts';

/**
 * Bing Image Creator. Bing's ordinary search box, `#sb_form_q`, stands in the header of every page of Bing, this one
 * too: as `type=search` in a form that leads to /search. The first creator (2023) used the same id for its own box, so
 * that id counts only in a form with the Create button. `textarea.b_searchbox` is left out: the search box has it too.
 */
export const bingImageCreator: Site = {
  id: 'bing-image-creator',
  name: 'Bing Image Creator',
  matches: ['https://*.bing.com/images/create*', 'https://*.bing.com/create*'],
  target: 'bing-image-creator',
  targets: ['gpt-image', 'dall-e-3'],
  about: "text area; never Bing's search box",
  box: {
    finders: [
      { selector: 'textarea#gi_form_q', seen: '2026-08' },
      { selector: 'textarea.gi_sb', seen: '2025-12' },
      { selector: '#gipc_textbox', seen: '2025-12' },
      { selector: 'form:has(#create_btn_c) input#sb_form_q', seen: '2023-10' },
    ],
    negative: [],
    avoid: [
      '#sb_form_q[type="search"]',
      'textarea#sb_form_q',
      'header #sb_form_q',
      '[role="search"] #sb_form_q',
      'form[action*="/search"] #sb_form_q',
    ],
    enterSends: true,
    frames: [],
  },
  sources: [
    '4ndr0666/userscripts, Prompt Master 27.2.1 (2026-08)',
    'Molly-655/bing-ai-image-generator-, app.py (undated, about 2025-12)',
    'MichaelCurrin/bing-image-creator-scraper, docs/bing-image-creator.md (2023-12)',
  ],
  confidence: 'high',
};
