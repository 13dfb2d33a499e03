import type { Site } from '../site.ts';

/**
 * Z.ai's picture page, named in one list by classes that say nothing of a prompt.
 */
export const zAiImage: Site = {
  id: 'z-ai-image',
  name: 'Z.ai Image',
  matches: ['https://image.z.ai/*'],
  target: 'any',
  about: 'text area',
  box: {
    finders: [{ selector: 'textarea.flex.w-full', seen: '2026-08' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['4ndr0666/userscripts, Prompt Master 27.2.1 (2026-08)'],
  confidence: 'low',
};
