/** What the pictures show. */
import type { Routes } from '../browsers/session.ts';

const page = (box: string): Routes[string] => ({
  body: `<!doctype html><link rel="icon" href="data:,"><title>A prompt box</title>${box}`,
  contentType: 'text/html',
});

/** Pages with the boxes of three sites. */
export const PICTURE_PAGES: Routes = {
  'https://www.bing.com/images/create': page(
    '<textarea id="gi_form_q" aria-label="Describe your image"></textarea>',
  ),
  'https://www.midjourney.com/imagine': page(
    '<textarea id="desktop_input_bar" placeholder="What will you imagine?"></textarea>',
  ),
  'https://chatgpt.com/': page(
    '<div id="prompt-textarea" class="ProseMirror" contenteditable="true" role="textbox" aria-label="Chat with ChatGPT" style="width: 500px; height: 60px"><p></p></div>',
  ),
};

export const PICTURE_PROMPT: [field: string, text: string][] = [
  ['Content type', 'photograph'],
  ['Subject', 'elderly fisherman'],
  ['Action', 'mending a net'],
  ['Setting', 'on a wooden pier at dawn'],
  ['Color tone', 'muted colors'],
  ['Lighting', 'soft golden light'],
  ['Framing', 'close-up'],
];

export const PICTURE_PRESETS: [name: string, subject: string][] = [
  ['Pier at dawn', 'elderly fisherman'],
  ['Storm', 'lighthouse in a storm'],
  ['Market', 'spice merchant at a market stall'],
];

/** What an assistant said. */
export const PICTURE_ANSWER =
  'Sure! A cinematic photograph of an old red fox curled up in deep snow at the edge of a birch forest at dusk, soft rim light, muted blue tones, 85mm lens. Shall I make it darker?';
