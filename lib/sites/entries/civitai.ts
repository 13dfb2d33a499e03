import type { Site } from '../site.ts';

/**
 * Civitai's generator, a drawer on every page. TipTap since 2026, for the prompt and for what to leave out alike: the
 * placeholder tells them apart. `#` opens a list of snippets. Ctrl+Enter sends, Enter does not.
 */
export const civitai: Site = {
  id: 'civitai',
  name: 'Civitai',
  matches: ['https://civitai.com/*'],
  target: 'stable-diffusion',
  targets: ['stable-diffusion-1-5', 'stable-diffusion-3-5', 'flux', 'flux-schnell', 'flux-2'],
  about: 'TipTap editor',
  box: {
    finders: [
      { selector: '.tiptap-textarea-editor:not([data-placeholder*="negative" i])', seen: '2026-06' },
      { selector: 'textarea#input_prompt', seen: '2024-06' },
    ],
    negative: [
      { selector: '.tiptap-textarea-editor[data-placeholder*="negative" i]', seen: '2026-06' },
      { selector: 'textarea#input_negativePrompt', seen: '2024-06' },
    ],
    avoid: ['.tiptap-textarea-editor[data-placeholder*="negative" i]', '#input_negativePrompt'],
    enterSends: false,
    frames: [],
  },
  sources: [
    'civitai/civitai, src/components/Generate/Input/GenerationTextEditor.tsx (undated, about 2026-06)',
    'two public scripts for the old form (undated, about 2024-06)',
  ],
  confidence: 'medium',
};
