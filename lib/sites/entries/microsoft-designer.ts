import type { Site } from '../site.ts';

/**
 * Microsoft Designer's image creator. No public code names its box: it is found by its looks, or shown by the user.
 */
export const microsoftDesigner: Site = {
  id: 'microsoft-designer',
  name: 'Microsoft Designer',
  matches: ['https://designer.microsoft.com/*'],
  target: 'dall-e-3',
  about: 'found by its looks, or shown by you',
  unknownBox: true,
  box: {
    finders: [],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    'a search of public code, which names no box (2026-11)',
    'Boarder895/promagen, platform-config.json (2026-03)',
  ],
  confidence: 'low',
};
