import type { Site } from '../site.ts';

/**
 * ComfyUI: one text area for each text node, floating over a canvas. Which one holds the prompt is known to the graph
 * alone, and they all look the same: where there are several the user chooses, or is in one.
 */
export const comfyui: Site = {
  id: 'comfyui',
  name: 'ComfyUI',
  matches: [],
  marks: '#vue-app #graph-canvas, body.litegraph #graph-canvas, textarea.comfy-multiline-input',
  target: 'comfyui',
  targets: ['stable-diffusion-3-5', 'flux', 'flux-schnell', 'flux-2'],
  about: 'text area of a node: you choose which',
  box: {
    finders: [{ selector: 'textarea.comfy-multiline-input', seen: '2026-06' }],
    negative: [],
    avoid: [],
    enterSends: false,
    frames: [],
  },
  sources: ['Comfy-Org/ComfyUI_frontend, its tests in a browser (undated, about 2026-06)'],
  confidence: 'high',
};
