/** The pages that screens are opened on: sites at their true addresses, and what a page can be to us. */
import type { Route, Routes } from '../browsers/session.ts';

const html = (body: string): Route => ({
  body: `<!doctype html><link rel="icon" href="data:,"><title>A prompt box</title>${body}`,
  contentType: 'text/html',
});

const FRAME = 'https://owner-space.hf.space/';

const ON = {
  bing: [
    'https://www.bing.com/images/create',
    '<textarea id="gi_form_q" aria-label="Describe your image"></textarea>',
  ],
  midjourney: [
    'https://www.midjourney.com/imagine',
    '<textarea id="desktop_input_bar" placeholder="What will you imagine?"></textarea>',
  ],
  diffusion: [
    'https://stablediffusionweb.com/app/image-generator',
    '<textarea aria-label="Prompt" placeholder="Prompt"></textarea>',
  ],
  chatgpt: [
    'https://chatgpt.com/',
    '<div id="prompt-textarea" class="ProseMirror" contenteditable="true" role="textbox" aria-label="Chat with ChatGPT" style="width: 500px; height: 60px"><p></p></div>',
  ],
  closed: ['https://labs.openai.com/', '<p>Good-bye</p>'],
  changed: ['https://ideogram.ai/t/explore', '<textarea aria-label="Describe the image"></textarea>'],
  nothing: ['https://www.example.com/', '<p>No box at all</p>'],
  several: [
    'https://pictures.example/two',
    '<textarea aria-label="Prompt for the left"></textarea><textarea aria-label="Prompt for the right"></textarea>',
  ],
  unsure: [
    'https://pictures.example/write',
    '<main><div contenteditable="true" role="textbox" aria-label="Rich Text Editor" style="width: 500px; height: 80px"></div></main>',
  ],
  frame: [
    'https://huggingface.co/spaces/owner/space',
    `<iframe src="${FRAME}" width="600" height="200"></iframe>`,
  ],
  readOnly: ['https://pictures.example/read', '<textarea aria-label="Prompt" readonly>kept</textarea>'],
  short: ['https://pictures.example/short', '<textarea aria-label="Prompt" maxlength="10"></textarea>'],
  stubborn: [
    'https://pictures.example/stubborn',
    `<textarea aria-label="Prompt" oninput="this.value = ''"></textarea>`,
  ],
} as const satisfies Record<string, readonly [address: string, body: string]>;

export type PageName = keyof typeof ON;

/** Answers all addresses. */
export const PAGES: Routes = Object.fromEntries([
  ...Object.values(ON).map(([address, body]) => [address, html(body)]),
  [FRAME, html('<textarea aria-label="Prompt"></textarea>')],
]);

export const addressOf = (page: PageName): string => ON[page][0];
