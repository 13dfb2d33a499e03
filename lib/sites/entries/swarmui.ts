import type { Site } from '../site.ts';

/**
 * SwarmUI. The fields of its list of parameters mirror the boxes and are hidden. Enter generates, unless one turned
 * that off.
 */
export const swarmui: Site = {
  id: 'swarmui',
  name: 'SwarmUI',
  matches: [],
  marks: 'textarea#alt_prompt_textbox',
  target: 'swarmui',
  targets: ['stable-diffusion-3-5', 'flux', 'flux-schnell', 'flux-2'],
  about: 'text area',
  box: {
    finders: [{ selector: 'textarea#alt_prompt_textbox', seen: '2026-08' }],
    negative: [{ selector: 'textarea#alt_negativeprompt_textbox', seen: '2026-08' }],
    avoid: ['#alt_negativeprompt_textbox', '#input_prompt', '#input_negativeprompt'],
    enterSends: true,
    frames: [],
  },
  sources: ['mcmonkeyprojects/SwarmUI, src/Pages/_Generate/GenerateTab.cshtml (2026-08)'],
  confidence: 'high',
};
