import type { Site } from '../site.ts';

/**
 * Playground, as it was while it made pictures; a tool for design since. The id of its box is the one of ChatGPT:
 * selectors hold for an address.
 */
export const playground: Site = {
  id: 'playground',
  name: 'Playground',
  matches: ['https://playground.com/create*', 'https://playgroundai.com/create*'],
  target: 'any',
  targets: ['stable-diffusion', 'gpt-image'],
  about: 'React text area',
  box: {
    finders: [{ selector: 'textarea#prompt-textarea', seen: '2024-01' }],
    negative: [{ selector: 'textarea#negative-prompt-textarea', seen: '2024-01' }],
    avoid: ['#negative-prompt-textarea'],
    enterSends: true,
    frames: [],
  },
  sources: ['a public script for the page (undated, 2023 to 2024)'],
  confidence: 'low',
};
