import type { Site } from '../site.ts';

/**
 * NovelAI's image page: ProseMirror in every box. The prompt, what to leave out and each character have one; which of
 * the two names the prompt goes by depends on the layout.
 */
export const novelai: Site = {
  id: 'novelai',
  name: 'NovelAI',
  matches: ['https://novelai.net/image*'],
  target: 'novelai',
  targets: ['novelai-3'],
  about: 'ProseMirror',
  box: {
    finders: [
      { selector: '.prompt-input-box-base-prompt .ProseMirror', seen: '2025-09' },
      { selector: '.prompt-input-box-prompt .ProseMirror', seen: '2025-09' },
    ],
    negative: [{ selector: '.prompt-input-box-undesired-content .ProseMirror', seen: '2025-09' }],
    avoid: [
      '.prompt-input-box-undesired-content .ProseMirror',
      '[class*="prompt-input-box-character-prompts"] .ProseMirror',
    ],
    enterSends: true,
    frames: [],
  },
  sources: ['DEX-1101/NovelAI-Prompt-Tools 4.9.6 (2025-09)'],
  confidence: 'medium',
};
