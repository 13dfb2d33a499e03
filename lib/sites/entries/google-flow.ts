import type { Site } from '../site.ts';

/**
 * Google Flow, and Whisk and ImageFX, which are being folded into it: one entry, since their addresses differ in the
 * middle only. Slate since about February 2026, a text area before; a hidden text area is left over, which takes text
 * and drops it.
 */
export const googleFlow: Site = {
  id: 'google-flow',
  name: 'Google Flow, Whisk, ImageFX',
  matches: ['https://labs.google/fx/*', 'https://labs.google/flow*', 'https://flow.google.com/*'],
  target: 'gemini',
  targets: ['imagen'],
  about: 'Slate editor; text area in Whisk',
  box: {
    finders: [
      { selector: 'div[data-slate-editor="true"][role="textbox"]', seen: '2026-08' },
      { selector: 'body:has(button[aria-label="Submit prompt"]) textarea', seen: '2026-02' },
      { selector: 'textarea#PINHOLE_TEXT_AREA_ELEMENT_ID', seen: '2026-01' },
    ],
    negative: [],
    avoid: ['textarea[name^="g-recaptcha"]'],
    enterSends: true,
    frames: [],
  },
  sources: [
    'thebest0225/mangoauto (2026-08)',
    'foxaitest001-rgb/tubegen-mvp, server/dom_selectors.js (2026-02)',
    'MuazAshraf/flow_automation_tool (undated, before 2026-02)',
  ],
  confidence: 'medium',
};
