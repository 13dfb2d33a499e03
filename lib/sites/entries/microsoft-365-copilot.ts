import type { Site } from '../site.ts';

/**
 * Microsoft 365 Copilot: a Lexical editor in a span. It takes one event a text: a second one of another kind has
 * doubled it. Office pages cut prompts at 2000 characters.
 */
export const microsoft365Copilot: Site = {
  id: 'microsoft-365-copilot',
  name: 'Microsoft 365 Copilot',
  matches: ['https://m365.cloud.microsoft/chat*'],
  target: 'copilot',
  targets: ['gpt-image'],
  about: 'Lexical editor',
  box: {
    finders: [{ selector: '#m365-chat-editor-target-element[contenteditable="true"]', seen: '2026-08' }],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    'masachika-kamada/ChatGPT-Ctrl-Enter-Sender (2026-08)',
    'support.microsoft.com, on the length of prompts (undated)',
  ],
  confidence: 'medium',
};
