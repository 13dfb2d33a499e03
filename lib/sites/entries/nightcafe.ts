import type { Site } from '../site.ts';

/**
 * NightCafe. Its classes are hashed and its boxes have no id that stays, so the accessible name is looked for first.
 * Several boxes may fit: the search takes the one the user is in, else the likeliest.
 */
export const nightcafe: Site = {
  id: 'nightcafe',
  name: 'NightCafe',
  matches: ['https://creator.nightcafe.studio/create*', 'https://nightcafe.studio/create*'],
  target: 'nightcafe',
  targets: [
    'stable-diffusion-1-5',
    'stable-diffusion',
    'stable-diffusion-3-5',
    'flux',
    'dall-e-3',
    'ideogram',
  ],
  about: 'React text area, found by its name and looks',
  box: {
    finders: [
      {
        selector:
          'main textarea:is([placeholder*="prompt" i], [aria-label*="prompt" i], [placeholder*="describe" i], [aria-label*="describe" i], [placeholder*="creation" i], [aria-label*="creation" i])',
        seen: '2026-02',
      },
      {
        selector:
          'main [contenteditable="true"]:is([aria-label*="prompt" i], [aria-label*="describe" i], [aria-label*="creation" i])',
        seen: '2026-02',
      },
      { selector: 'main :is(textarea, [contenteditable="true"])', seen: '2026-02' },
    ],
    negative: [],
    avoid: [
      ':is(textarea, input)[placeholder*="negative" i]',
      '[aria-label*="negative" i]',
      ':is(textarea, input)[placeholder*="comment" i]',
      '[aria-label*="comment" i]',
    ],
    enterSends: false,
    frames: [],
  },
  sources: ['bojanni/NightCafe-Companion-Companion, manifest and notes (2026-02)'],
  confidence: 'low',
};
