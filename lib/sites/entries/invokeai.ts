import type { Site } from '../site.ts';

/**
 * InvokeAI: React text areas. The box for what to leave out comes with a switch, and for models that know it only.
 * `#prompt` belongs to regional guidance. Ctrl+Enter sends, Enter does not.
 */
export const invokeai: Site = {
  id: 'invokeai',
  name: 'InvokeAI',
  matches: [],
  marks: 'textarea.positive-prompt-textarea[name="prompt"]',
  target: 'invokeai',
  targets: ['stable-diffusion-3-5', 'flux', 'flux-schnell'],
  about: 'React text area',
  box: {
    finders: [{ selector: 'textarea.positive-prompt-textarea[name="prompt"]', seen: '2026-08' }],
    negative: [{ selector: 'textarea.negative-prompt-textarea[name="negativePrompt"]', seen: '2026-08' }],
    avoid: ['textarea.negative-prompt-textarea', 'textarea#prompt:not(.positive-prompt-textarea)'],
    enterSends: false,
    frames: [],
  },
  sources: ['invoke-ai/InvokeAI, ParamPositivePrompt.tsx and ParamNegativePrompt.tsx (2026-08)'],
  confidence: 'high',
};
