import type { Site } from '../site.ts';

/**
 * Midjourney on Discord. `/imagine` written by a script is an ordinary message: the user chooses the command in
 * Discord's own list, and the prompt goes into the option after it. Hence the hint with Copy.
 */
export const discord: Site = {
  id: 'discord',
  name: 'Midjourney on Discord',
  matches: [
    'https://discord.com/channels/*',
    'https://ptb.discord.com/channels/*',
    'https://canary.discord.com/channels/*',
  ],
  target: 'midjourney',
  targets: ['midjourney-7', 'midjourney-6-1', 'niji-7', 'niji-6'],
  about: 'Slate editor; the `/imagine` hint comes with Copy',
  box: {
    finders: [
      {
        selector:
          'div[role="textbox"][data-slate-editor="true"][contenteditable="true"][aria-label^="Message"]',
        seen: '2025-11',
      },
      {
        selector: 'div[role="textbox"][data-slate-editor="true"][contenteditable="true"]',
        seen: '2025-11',
      },
    ],
    negative: [],
    avoid: ['[role="search"] [contenteditable="true"]', '[aria-label="Search"]'],
    enterSends: true,
    frames: [],
  },
  sources: [
    'ralyodio/defpromo (2025-11)',
    'Huang096/MJ_Dispatcher, chrome-extension/content.js (undated)',
    'EnKrypt/DiscordEncryption, issue 4 (2019-12)',
  ],
  confidence: 'high',
  copyHint: { id: 'copyHint.discord' },
};
