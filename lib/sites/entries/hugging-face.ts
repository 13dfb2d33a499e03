import { gradioAvoid, gradioFinders, gradioNegative } from '../gradio.ts';
import type { Site } from '../site.ts';

/** Hugging Face Spaces: the page frames the application from an address of its own, which can be opened by itself. */
export const huggingFace: Site = {
  id: 'hugging-face',
  name: 'Hugging Face Spaces',
  matches: ['https://huggingface.co/spaces/*', 'https://*.hf.space/*'],
  target: 'stable-diffusion',
  targets: ['stable-diffusion-1-5', 'stable-diffusion-3-5', 'flux', 'flux-schnell', 'flux-2', 'fibo'],
  about: 'Gradio, in a frame of another address¹',
  box: {
    finders: gradioFinders,
    negative: gradioNegative,
    avoid: [...gradioAvoid, 'header input', 'input[placeholder^="Search" i]'],
    enterSends: false,
    frames: ['hf.space'],
  },
  sources: [
    'gradio-app/gradio, issue 5847 (undated, about 2023-10)',
    'gradio-app/gradio, pull request 3059 (2023-01)',
    'huggingface.co/docs, hub/spaces-embed (undated)',
  ],
  confidence: 'medium',
};
