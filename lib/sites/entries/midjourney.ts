import type { Site } from '../site.ts';

/** Midjourney on the web: one bar on every page, no form, no button; Enter sends and spends GPU time. */
export const midjourney: Site = {
  id: 'midjourney',
  name: 'Midjourney',
  matches: ['https://www.midjourney.com/*', 'https://midjourney.com/*', 'https://alpha.midjourney.com/*'],
  target: 'midjourney',
  targets: ['midjourney-7', 'midjourney-6-1', 'niji-7', 'niji-6'],
  about: 'React text area',
  box: {
    finders: [
      { selector: 'textarea#desktop_input_bar', seen: '2026-09' },
      { selector: 'textarea[placeholder*="imagine" i]', seen: '2025-10' },
    ],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    'a public script that was tried on the page (2026-09)',
    'aydinbattaglia/PromptLedger, src/adapters/midjourney.ts (2026-07)',
    'capedigital/midjourney-control-plugin, content.js (2025-10)',
    'FinickySpider/MidJourney-2-Script-System, tampermonkey_script.user.js (2025-03)',
  ],
  confidence: 'high',
};
