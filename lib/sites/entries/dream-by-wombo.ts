import type { Site } from '../site.ts';

/** Dream by WOMBO: a single line, in which Enter sends. No source is younger than 2024. */
export const dreamByWombo: Site = {
  id: 'dream-by-wombo',
  name: 'Dream by WOMBO',
  matches: [
    'https://dream.ai/create*',
    'https://www.dream.ai/create*',
    'https://app.wombo.art/*',
    'https://www.wombo.art/create*',
  ],
  target: 'dream',
  about: 'React input, one line',
  box: {
    finders: [
      { selector: 'input[label="Enter prompt"]', seen: '2024-01' },
      { selector: 'input[class*="TextInput__Input"]', seen: '2022-12' },
    ],
    negative: [],
    avoid: ['#modal-root input', 'input[type="email"]'],
    enterSends: true,
    frames: [],
  },
  sources: [
    'snaiyer-learn/readify, getimages.py (undated, 2022 to 2024)',
    'YungBricoCoop/WomboAiScraper (undated, 2022 to 2024)',
    'cdgco/dream-api, documentation (undated, 2022 to 2024)',
  ],
  confidence: 'low',
};
