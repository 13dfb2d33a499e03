import type { Site } from '../site.ts';

/**
 * Ideogram: one example names its box, and reads as if it were invented. Found by its looks where that is wrong.
 */
export const ideogram: Site = {
  id: 'ideogram',
  name: 'Ideogram',
  matches: ['https://ideogram.ai/*'],
  target: 'ideogram-4',
  targets: ['ideogram-4-caption', 'ideogram'],
  about: 'text area, unconfirmed',
  box: {
    finders: [{ selector: 'textarea[placeholder*="Describe" i]', seen: '2025-06' }],
    negative: [],
    avoid: ['textarea[placeholder*="negative" i]', 'textarea[placeholder*="comment" i]'],
    enterSends: true,
    frames: [],
  },
  sources: [
    'an adapter example (undated, about 2025-06)',
    'sneccc/Ideotagram_patcher, which goes round the box (2025-05)',
    'Boarder895/promagen, platform-config.json (2026-03)',
  ],
  confidence: 'low',
};
