/** Finding in frames, on hostile and on large pages, and while a page is still changing. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openShadow } from '@/lib/platform/shadow.ts';
import { findField, waitForField } from './find-with-words.ts';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '#');
});

const BIG = 'style="width: 500px; height: 80px"';
const BOX = `<textarea data-box placeholder="Describe your image" ${BIG}></textarea>`;

async function frame(source?: string): Promise<Document> {
  const element = document.createElement('iframe');
  element.width = '800';
  element.height = '400';
  if (source !== undefined) element.srcdoc = source;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  document.body.append(element);
  if (source !== undefined) await loaded;
  return element.contentDocument as Document;
}

describe('in frames', () => {
  test('in a srcdoc frame, in an empty one, and in one that is written anew', async () => {
    const [first, second] = [await frame(BOX), await frame()];
    second.body.innerHTML = BOX;
    for (const page of [first, second]) {
      expect(findField(page, null).best?.field).toBe(page.querySelector('[data-box]'));
      page.open();
      page.write(`<main><h1>Anew</h1>${BOX}</main>`);
      page.close();
      expect(findField(page, null).best?.field).toBe(page.querySelector('main [data-box]'));
    }
  });

  test.for([
    ['contenteditable', '<!doctype html><body contenteditable="true" aria-label="Prompt"></body>'],
    ['designMode', '<!doctype html><body aria-label="Prompt"></body>'],
  ])('the body as an editor, empty as it is (%s)', async ([how, html]) => {
    const page = await frame(html);
    if (how === 'designMode') page.designMode = 'on';
    expect(findField(page, null).best?.field).toBe(page.body);
    expect(findField(page, null, { touched: page.body, touchedOnly: true }).best?.field).toBe(page.body);
  });

  test('a body that is no editor is no box', async () => {
    expect(findField(await frame('<body aria-label="Prompt">Text</body>'), null).best).toBeNull();
  });

  test('a box in an element that came from another realm', async () => {
    const other = await frame();
    const host = other.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = BOX;
    document.body.append(host);
    expect(findField(document, null, { openShadow }).best?.field).toBe(
      host.shadowRoot?.querySelector('textarea'),
    );
  });
});

describe('on hostile pages', () => {
  test('a form whose fields go by the names of what we call', () => {
    const names = [
      'parentElement',
      'parentNode',
      'host',
      'nodeType',
      'closest',
      'matches',
      'querySelector',
      'contains',
      'getAttribute',
      'getBoundingClientRect',
      'classList',
      'getElementsByTagName',
      'ownerDocument',
    ];
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    document.body.innerHTML = `<form>${fields}${BOX}<button>Generate</button></form>`;
    expect(findField(document, null).best?.field).toBe(document.querySelector('[data-box]'));
  });

  test('ten thousand boxes: the one that is meant, soon, and a short list where none is', () => {
    const crowd = `<label>Row<textarea ${BIG}></textarea></label>`.repeat(10_000);
    document.body.innerHTML = `${crowd}<div>${BOX.replace('80px', '100px')}<button>Generate</button></div>`;
    document.body.getBoundingClientRect();
    let started = performance.now();
    const walk = [...document.querySelectorAll('*')].map((it) => it.getBoundingClientRect().width);
    const bare = performance.now() - started;
    started = performance.now();
    const found = findField(document, null);
    expect(performance.now() - started).toBeLessThan(Math.max(400, 20 * bare));
    expect(walk.length).toBeGreaterThan(20_000);
    expect(found.best?.field).toBe(document.querySelector('[data-box]'));
    document.querySelector('[data-box]')?.remove();
    expect(findField(document, null).others).toHaveLength(8);
  });
});

describe('while the page changes', () => {
  test('a box that comes with another view of the same page', async () => {
    document.body.innerHTML = '<main><input placeholder="Search"></main>';
    const waiting = waitForField(document, null);
    requestAnimationFrame(() => {
      history.pushState(null, '', '#create');
      document.body.innerHTML = `<main>${BOX}</main>`;
    });
    expect((await waiting).best?.field).toBe(document.querySelector('[data-box]'));
  });

  test.for([
    ['shown by a style alone', '.x { display: none }', (sheet: CSSStyleSheet) => sheet.deleteRule(0)],
    ['faded in', '.x { opacity: 0 }', (sheet: CSSStyleSheet) => sheet.deleteRule(0)],
    ['moved in', '.x { position: absolute; left: -9999px }', (sheet: CSSStyleSheet) => sheet.deleteRule(0)],
  ] as const)('a box %s', async ([, rule, change]) => {
    document.body.innerHTML = `<style>${rule}</style><div class="x">${BOX}</div>`;
    const sheet = document.body.querySelector('style')?.sheet as CSSStyleSheet;
    expect(findField(document, null).best).toBeNull();
    const waiting = waitForField(document, null);
    requestAnimationFrame(() => change(sheet));
    expect((await waiting).best?.field).toBe(document.querySelector('[data-box]'));
  });

  test('a box that is enabled by a property, in a shadow tree that nobody watches', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = BOX;
    const box = host.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
    box.disabled = true;
    const waiting = waitForField(document, null);
    requestAnimationFrame(() => {
      box.disabled = false;
    });
    expect((await waiting).best?.report).toMatchObject({ blocked: null, by: 'score' });
  });

  test('looks are not trusted while the document is still read', async () => {
    const page = await frame();
    page.open();
    page.write(`<textarea placeholder="Ask anything" ${BIG}></textarea>`);
    const waiting = waitForField(page, null);
    requestAnimationFrame(() => {
      page.write(BOX);
      page.close();
    });
    expect((await waiting).best?.field).toBe(page.querySelector('[data-box]'));
    await vi.waitFor(() => expect(page.readyState).toBe('complete'));
  });
});
