import { gradioAvoid, gradioFinders, gradioNegative } from '../gradio.ts';
import type { Site } from '../site.ts';

/** Stable Diffusion Online: its own application behind a login, a one-line box on the home page, once a framed Space. */
export const stableDiffusionOnline: Site = {
  id: 'stable-diffusion-online',
  name: 'Stable Diffusion Online',
  matches: ['https://stablediffusionweb.com/*', 'https://www.stablediffusionweb.com/*'],
  target: 'stable-diffusion',
  targets: ['stable-diffusion-1-5', 'stable-diffusion-3-5', 'flux'],
  about: 'text area',
  box: {
    finders: [
      { selector: 'textarea#prompts', seen: '2026-01' },
      { selector: 'form input:is([type="text"], :not([type]))', seen: '2026-01' },
      ...gradioFinders,
    ],
    negative: gradioNegative,
    avoid: [
      ':is(header, nav, footer, [role="search"], [role="dialog"]) input',
      'input:is([name*="mail" i], [placeholder*="mail" i], [placeholder*="search" i])',
      ...gradioAvoid,
    ],
    enterSends: true,
    frames: ['hf.space'],
  },
  sources: [
    'ujiro99/prompt-history, service configuration and page object (2026-01)',
    'suhyeok-luke/Stable-diffusion-crawling, crawling.py (undated, before 2023-01)',
  ],
  confidence: 'medium',
};
