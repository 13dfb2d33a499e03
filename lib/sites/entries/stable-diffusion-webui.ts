import type { Site } from '../site.ts';

/**
 * AUTOMATIC1111's web interface and those that kept its markup, Forge and SD.Next. Text to picture and picture to
 * picture have boxes of their own, of which one is visible; so have the second passes. Up to Gradio 3.16 all of it
 * stood in an open shadow root.
 */
export const stableDiffusionWebui: Site = {
  id: 'stable-diffusion-webui',
  name: 'AUTOMATIC1111, Forge, SD.Next',
  matches: [],
  marks: '#txt2img_prompt, #img2img_prompt',
  target: 'automatic1111',
  targets: ['stable-diffusion', 'stable-diffusion-1-5', 'stable-diffusion-3-5', 'flux', 'flux-schnell'],
  about: 'Gradio text area',
  box: {
    finders: [
      { selector: '#txt2img_prompt textarea', seen: '2025-06' },
      { selector: '#img2img_prompt textarea', seen: '2025-06' },
    ],
    negative: [
      { selector: '#txt2img_neg_prompt textarea', seen: '2025-06' },
      { selector: '#img2img_neg_prompt textarea', seen: '2025-06' },
    ],
    avoid: ['[id$="_neg_prompt"] textarea', '#hires_prompt textarea'],
    enterSends: false,
    frames: [],
  },
  sources: [
    'lllyasviel/stable-diffusion-webui-forge, modules/ui_toprow.py (2025-06)',
    'rvhfxb/sd_chatgpt (undated)',
  ],
  confidence: 'high',
};
