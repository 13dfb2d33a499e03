import type { Site } from '../site.ts';

/**
 * sdxlturbo.ai, named in one list by the name of its field.
 */
export const sdxlTurbo: Site = {
  id: 'sdxl-turbo',
  name: 'SDXL Turbo',
  matches: ['https://sdxlturbo.ai/*', 'https://www.sdxlturbo.ai/*'],
  target: 'stable-diffusion',
  about: 'text area or input',
  box: {
    finders: [{ selector: ':is(textarea, input)[name="prompt"]', seen: '2026-08' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: ['4ndr0666/userscripts, Prompt Master 27.2.1 (2026-08)'],
  confidence: 'low',
};
