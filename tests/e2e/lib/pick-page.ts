/** A page with a box of every kind to point at, which writes down all that reaches it. */
import type { Page } from 'puppeteer-core';
import type { Routes } from '../../../scripts/browsers/session.ts';

export const PICK_URL = 'https://pictures.example/make/42';
const FRAME_URL = 'https://pictures.example/frame';
export const OTHER_ORIGIN = 'https://owner-space.hf.space';
export const SANDBOXED_URL = 'https://pictures.example/sandboxed';
export const STRICT_URL = 'https://pictures.example/strict';

const html = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Make</title>
  <link rel="icon" href="data:,"><style>
    body { margin: 0; font: 14px sans-serif; padding: 90px 24px 24px }
    label, .row { display: block; width: 420px; margin: 0 0 16px } textarea, input { width: 400px; box-sizing: border-box }
    div { outline: 0 } html > div { display: none !important }
    iframe { width: 420px; height: 90px; border: 1px solid #999 }
    .columns { columns: 2 }
  </style>${body}`;

/** Writes down every event of pointer or keys that a handler of the page sees, and what comes into the document. */
const RECORDER = `<script>
  window.seen = []; window.came = new Set();
  const types = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'click', 'dblclick',
    'contextmenu', 'touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'focusin', 'focusout'];
  for (const type of types) {
    document.addEventListener(type, (event) => window.seen.push(type + ' document'), true);
    window.addEventListener(type, (event) => window.seen.push(type + ' window'));
  }
  new MutationObserver((records) => {
    for (const { addedNodes, type, target, attributeName } of records) {
      for (const node of addedNodes) window.came.add(node.nodeName);
      if (type === 'attributes') window.came.add(target.nodeName + '.' + attributeName);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });
</script>`;

const BODY = html(`<div class="columns">
  <label>Describe your image <textarea id="plain" rows="3"></textarea></label>
  <label>Negative prompt <textarea id="negative" rows="2"></textarea></label>
  <label>Password <input id="secret" type="password"></label>
  <div class="row" id="wrapper" style="padding: 12px; border: 1px solid #ccc"><div id="editor" contenteditable="true"
    aria-label="Idea" style="min-height: 40px"><p id="line">one <b id="bold">bold</b> word</p></div><span id="beside">Tools</span></div>
  <open-box></open-box><closed-box></closed-box>
  <iframe id="same" src="${FRAME_URL}"></iframe>
  <iframe id="inline" srcdoc="<!doctype html><body style='margin:8px'><textarea id='inner' aria-label='Inline box'></textarea>"></iframe>
  <iframe id="other" src="${OTHER_ORIGIN}/"></iframe></div>
  <p id="far" style="margin-top: 60px">Nothing to type here.</p>
  ${RECORDER}
  <script>
    for (const [name, mode] of [['open-box', 'open'], ['closed-box', 'closed']]) {
      customElements.define(name, class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode }).innerHTML =
            '<textarea name="prompt" aria-label="' + mode + ' shadow box" style="width: 400px; margin: 4px 0"></textarea>';
        }
      });
    }
  </script>`);

const page = (body: string, headers: Record<string, string> = {}) => ({
  body,
  headers,
  contentType: 'text/html; charset=utf-8',
});

export const PICK_ROUTES: Routes = {
  [PICK_URL]: page(BODY),
  [FRAME_URL]: page(
    html('<textarea id="framed" aria-label="Framed box"></textarea>').replace('90px 24px 24px', '8px'),
  ),
  [`${OTHER_ORIGIN}/`]: page(html('<textarea id="theirs" aria-label="Their box"></textarea>')),
  [SANDBOXED_URL]: page(
    html(`<iframe id="sandboxed" sandbox="allow-scripts"
      srcdoc="<!doctype html><body style='margin:8px'><textarea id='inner' aria-label='Sandboxed box'></textarea>"></iframe>`),
  ),
  [STRICT_URL]: page(
    html('<label>Strict <textarea id="plain" rows="3"></textarea></label>').replace(
      /<style>[\s\S]*?<\/style>/,
      '',
    ),
    {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  ),
};

interface Recording {
  seen: string[];
  came: Set<string>;
}

/** What the page's own handlers have seen since it was last asked. */
export const seenBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Recording).seen.splice(0));

/** The kinds of nodes and attributes that came into the document since it was last asked. */
export const cameInto = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { came } = window as unknown as Recording;
    const all = [...came];
    came.clear();
    return all;
  });
