import type { Site } from '../site.ts';

/**
 * SeaArt. Its box for what to leave out goes by its label alone, which no selector reads; the ComfyUI it embeds has
 * boxes without any name.
 */
export const seaart: Site = {
  id: 'seaart',
  name: 'SeaArt',
  matches: ['https://www.seaart.ai/*'],
  target: 'stable-diffusion',
  targets: ['stable-diffusion-1-5', 'stable-diffusion-3-5', 'flux', 'flux-schnell', 'flux-2'],
  about: 'text area',
  box: {
    finders: [{ selector: 'textarea#generateInput', seen: '2024-01' }],
    negative: [],
    avoid: ['.h-item textarea'],
    enterSends: true,
    frames: [],
  },
  sources: ['tcydig/saweb-easy-prompt-selector, contentScript.js (undated, about 2024-01)'],
  confidence: 'medium',
};
