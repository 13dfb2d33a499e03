import type { Site } from '../site.ts';

/**
 * Craiyon. No source later than 2023 names the box; a script of 2025 only tries what its placeholder might say.
 */
export const craiyon: Site = {
  id: 'craiyon',
  name: 'Craiyon',
  matches: ['https://www.craiyon.com/*'],
  target: 'any',
  about: 'text area',
  box: {
    finders: [
      {
        selector: ':is(textarea, input)[placeholder*="prompt" i]:not([placeholder*="negative" i])',
        seen: '2025-06',
      },
      { selector: ':is(textarea, input)#prompt', seen: '2023-06' },
    ],
    negative: [],
    avoid: [
      ':is(textarea, input)[placeholder*="negative" i]',
      ':is(header, nav, footer, [role="search"]) input',
    ],
    enterSends: true,
    frames: [],
  },
  sources: [
    'a public script that guesses (undated, about 2025-06)',
    'two public scripts that fill #prompt (undated, 2022 to 2023)',
    'Boarder895/promagen, platform-config.json (2026-03)',
  ],
  confidence: 'low',
};
