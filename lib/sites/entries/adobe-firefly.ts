import type { Site } from '../site.ts';

/**
 * Adobe Firefly: web components in web components. The box lies in the open shadow root of a text field, that in the
 * root of `firefly-prompt`: `:host()` says which root is meant, so the field of a comment is none.
 */
export const adobeFirefly: Site = {
  id: 'adobe-firefly',
  name: 'Adobe Firefly',
  matches: ['https://firefly.adobe.com/generate/image*'],
  target: 'firefly',
  targets: ['gemini', 'gpt-image', 'flux', 'imagen', 'ideogram'],
  about: 'text area in nested shadow roots',
  box: {
    finders: [
      { selector: ':host(firefly-textfield) textarea', seen: '2026-03' },
      { selector: ':host(sp-textfield) textarea', seen: '2026-03' },
    ],
    negative: [],
    avoid: [],
    enterSends: true,
    frames: [],
  },
  sources: [
    'Yxanu/FireWerk, src/generators/ImageGenerator.mjs (2026-03)',
    'adobe/spectrum-web-components, Textfield.ts (undated)',
  ],
  confidence: 'medium',
};
