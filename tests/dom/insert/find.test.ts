/** Finding the box: each page holds the one that is meant (`data-box`) among decoys. */
import { afterEach, describe, expect, test } from 'vitest';
import type { FieldHints } from '@/lib/insert/index.ts';
import { findField, waitForField } from './find-with-words.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function hints(selectors: string[], rest: Partial<FieldHints> = {}): FieldHints {
  const finders = selectors.map((selector) => ({ selector, seen: '2026-11' }));
  return { finders, negative: [], avoid: [], enterSends: false, frames: [], ...rest };
}

const BIG = 'style="width: 500px; height: 80px"';
const BOX = `<textarea data-box placeholder="Describe your image" ${BIG}></textarea>`;

describe('by what the boxes look like', () => {
  const pages: [string, string][] = [
    ['a search box', `<input type="search" placeholder="Search images">${BOX}`],
    ['a search form', `<form role="search"><textarea ${BIG}></textarea></form>${BOX}`],
    [
      'a big search box in the header',
      `<header><textarea placeholder="Search prompts" ${BIG}></textarea></header>${BOX}`,
    ],
    ['a negative prompt', `<textarea placeholder="Negative prompt" ${BIG}></textarea>${BOX}`],
    [
      'the pair of Stable Diffusion web UI',
      `<label><span>Negative prompt</span><textarea ${BIG}></textarea></label>
       <label><span>Prompt</span><textarea data-box ${BIG}></textarea></label>`,
    ],
    ['a newsletter', `<footer><input type="email" placeholder="Your e-mail" ${BIG}></footer>${BOX}`],
    ['a comment box', `<textarea placeholder="Add a comment" ${BIG}></textarea>${BOX}`],
    ['a support chat', `<textarea placeholder="How can we help you?" ${BIG}></textarea>${BOX}`],
    ['a login', `<input name="username" ${BIG}><input type="password" ${BIG}>${BOX}`],
    ['a read-only result', `<textarea readonly placeholder="Prompt" ${BIG}></textarea>${BOX}`],
    ['a twin not drawn', `<textarea placeholder="Prompt" style="display: none"></textarea>${BOX}`],
    [
      'a twin seen by nobody',
      `<textarea placeholder="Prompt" style="width: 500px; opacity: 0"></textarea>${BOX}`,
    ],
    [
      'a twin for nobody',
      `<div aria-hidden="true"><textarea placeholder="Prompt" ${BIG}></textarea></div>${BOX}`,
    ],
    [
      'a twin off the page',
      `<textarea placeholder="Prompt" style="position: absolute; left: -9999px"></textarea>${BOX}`,
    ],
    [
      'a twin of one pixel',
      `<textarea placeholder="Prompt" style="width: 1px; height: 1px; padding: 0"></textarea>${BOX}`,
    ],
    [
      'an editor',
      `<input placeholder="Search"><div data-box contenteditable="true" aria-label="Ask anything" ${BIG}><p></p></div>`,
    ],
    [
      'an input of one line',
      `<input placeholder="Filter"><input data-box placeholder="What do you want to see?">`,
    ],
  ];

  test.for(pages)('%s is no match for the box', ([, html]) => {
    document.body.innerHTML = html;
    const { best, others } = findField(document, null);
    expect(best?.field).toBe(document.querySelector('[data-box]'));
    expect(best?.report.by).toBe('score');
    expect(others).toEqual([]);
  });

  test('a page with nothing but a search box, a login and a newsletter has no box', () => {
    document.body.innerHTML =
      '<input type="search"><form><input name="login"><input type="password"></form><input type="email">';
    expect(findField(document, null)).toEqual({
      best: null,
      others: [],
      offered: null,
      negative: null,
      crossOriginFrames: [],
    });
  });

  test('a box that takes no text just now is better than none', () => {
    document.body.innerHTML = `<textarea disabled placeholder="Prompt" ${BIG}></textarea>`;
    expect(findField(document, null).best?.report.blocked).toBe('disabled');
  });

  test('boxes that are as good as each other are all told', () => {
    document.body.innerHTML = `<textarea aria-label="Prompt A" ${BIG}></textarea><textarea aria-label="Prompt B" ${BIG}></textarea>`;
    const { best, others } = findField(document, null);
    expect([best?.report.label, ...others.map(({ report }) => report.label)]).toEqual([
      'Prompt A',
      'Prompt B',
    ]);
  });

  test('of boxes that are as good as each other the user is in one', () => {
    document.body.innerHTML = `<textarea aria-label="Prompt A" ${BIG}></textarea><textarea aria-label="Prompt B" ${BIG}></textarea>`;
    const { best, others } = findField(document, null, { touched: document.querySelectorAll('textarea')[1] });
    expect([best?.report.label, best?.report.by, others]).toEqual(['Prompt B', 'touched', []]);
  });
});

describe('by what is known of the site', () => {
  test('the newest selector that is on the page wins', () => {
    document.body.innerHTML = `<textarea id="old" ${BIG}></textarea><textarea id="new" ${BIG}></textarea>`;
    const found = findField(document, hints(['#gone', '#new', '#old']));
    expect([found.best?.field.id, found.best?.report.by]).toEqual(['new', 'finder']);
  });

  test('a box to avoid is found in no way', () => {
    document.body.innerHTML = `<textarea name="prompt-textarea" placeholder="Prompt" ${BIG}></textarea>`;
    const touched = document.querySelector('textarea');
    const known = hints(['#editor', 'textarea'], { avoid: ['textarea[name="prompt-textarea"]'] });
    expect(findField(document, known, { touched }).best).toBeNull();
  });

  test('where the user is counts less: a search box, and a decoy', () => {
    document.body.innerHTML = `<input type="search"><textarea placeholder="Describe" ${BIG}></textarea><textarea id="box" ${BIG}></textarea>`;
    for (const touched of document.querySelectorAll('input, textarea')) {
      expect(findField(document, hints(['#box']), { touched }).best?.field.id).toBe('box');
    }
  });

  test('of several that the selector names, the one the user is in', () => {
    document.body.innerHTML = `<textarea id="a" class="box" ${BIG}></textarea><textarea id="b" class="box" ${BIG}></textarea>`;
    const touched = document.querySelector('#b');
    expect(findField(document, hints(['.box']), { touched }).best?.field.id).toBe('b');
  });

  test('a hidden twin with the same selector is passed over', () => {
    document.body.innerHTML = `<textarea class="box" style="display: none"></textarea><textarea id="b" class="box" ${BIG}></textarea>`;
    expect(findField(document, hints(['.box'])).best?.field.id).toBe('b');
  });

  test('a box disabled while the site works is found, and told to be so', () => {
    document.body.innerHTML = `<textarea id="box" disabled ${BIG}></textarea><textarea placeholder="Describe" ${BIG}></textarea>`;
    expect(findField(document, hints(['#box'])).best?.report).toMatchObject({
      by: 'finder',
      blocked: 'disabled',
    });
  });

  test('a selector may name what is around the box or within it', () => {
    document.body.innerHTML = `<div id="around"><div contenteditable="true" id="box" ${BIG}><p id="within">A</p></div></div>`;
    for (const id of ['#around', '#within'])
      expect(findField(document, hints([id])).best?.field.id).toBe('box');
  });

  test('a selector that is none is passed over', () => {
    document.body.innerHTML = BOX;
    const known = hints([':not(', 'textarea'], { avoid: ['??'] });
    expect(findField(document, known).best?.report.by).toBe('finder');
  });

  test('where no selector is right any more, the place the user is in, then the looks', () => {
    document.body.innerHTML = `${BOX}<textarea id="mine" ${BIG}></textarea>`;
    const known = hints(['#gone']);
    expect(findField(document, known, { touched: document.querySelector('#mine') }).best?.field.id).toBe(
      'mine',
    );
    expect(findField(document, known).best?.report).toMatchObject({
      by: 'score',
      label: 'Describe your image',
    });
  });
});

describe('in shadow trees', () => {
  function nest(modes: ShadowRootMode[]): { root: ShadowRoot; roots: Map<Element, ShadowRoot> } {
    const roots = new Map<Element, ShadowRoot>();
    let parent: Element | ShadowRoot = document.body;
    for (const mode of modes) {
      const host: HTMLElement = document.createElement(modes.length > 2 ? 'x-layer' : 'div');
      parent.append(host);
      parent = host.attachShadow({ mode });
      roots.set(host, parent);
    }
    return { root: parent as ShadowRoot, roots };
  }

  test('a box four open roots deep is found by selector, by looks, and as the place the user is in', () => {
    const { root } = nest(['open', 'open', 'open', 'open']);
    root.innerHTML = BOX;
    const box = root.querySelector('textarea');
    expect(findField(document, hints(['textarea'])).best?.field).toBe(box);
    expect(findField(document, null).best?.field).toBe(box);
    box?.focus();
    expect(findField(document, null, { touched: box }).best?.report.by).toBe('touched');
  });

  test('a closed root is entered only with a key', () => {
    const { root, roots } = nest(['open', 'closed']);
    root.innerHTML = BOX;
    const openShadow = (element: Element) => roots.get(element) ?? null;
    expect(findField(document, null).best).toBeNull();
    expect(findField(document, null, { openShadow }).best?.field).toBe(root.querySelector('textarea'));
  });
});

describe('only where the user is', () => {
  test('a search box, if the user asks for it there', () => {
    document.body.innerHTML = `<input type="search">${BOX}`;
    const touched = document.querySelector('input');
    expect(findField(document, null, { touched, touchedOnly: true }).best?.field).toBe(touched);
  });

  test('nothing else where it is no field', () => {
    document.body.innerHTML = `<button>Go</button>${BOX}`;
    for (const touched of [document.querySelector('button'), null]) {
      expect(findField(document, null, { touched, touchedOnly: true }).best).toBeNull();
    }
  });

  test('a password field is named, so that the refusal can say why; nothing of it is read', () => {
    document.body.innerHTML = `<input type="password" value="secret" ${BIG}>${BOX}`;
    const touched = document.querySelector('input');
    const { best } = findField(document, null, { touched, touchedOnly: true });
    expect(best?.field).toBe(touched);
    expect(best?.report.hasText).toBe(false);
  });
});

test('a report says what is known of the box, and nothing of its text', () => {
  document.body.innerHTML = `<label for="p">Your prompt</label><textarea id="p" maxlength="400" ${BIG}>secret</textarea>`;
  expect(findField(document, hints(['#p'])).best?.report).toEqual({
    by: 'finder',
    kind: 'textarea',
    label: 'Your prompt',
    maxLength: 400,
    hasText: true,
    score: expect.any(Number),
    blocked: null,
  });
});

test('visible frames of other addresses are told, the likely ones first', () => {
  const frame = (src: string, size: string) => `<iframe src="${src}" sandbox style="${size}"></iframe>`;
  document.body.innerHTML = [
    frame('https://ads.example/x', 'width: 300px; height: 50px'),
    frame('https://video.example/embed', 'width: 900px; height: 600px'),
    frame('https://someone-space.hf.space/?x=1', 'width: 600px; height: 400px'),
    frame('https://hidden.hf.space/', 'width: 600px; height: 400px; visibility: hidden'),
    frame('https://nothf.space/', 'width: 400px; height: 200px'),
    frame(`${location.origin}/nothing`, 'width: 600px; height: 400px'),
    frame('about:blank', 'width: 600px; height: 400px'),
  ].join('');
  expect(findField(document, hints([], { frames: ['hf.space'] })).crossOriginFrames).toEqual([
    'https://someone-space.hf.space',
    'https://video.example',
    'https://nothf.space',
  ]);
});

describe('waiting', () => {
  const known = hints(['#editor'], { avoid: ['textarea'] });

  test('an editor that replaces a fallback later is waited for', async () => {
    document.body.innerHTML = `<textarea placeholder="Ask anything" ${BIG}></textarea>`;
    const waiting = waitForField(document, known, { touched: document.querySelector('textarea') });
    requestAnimationFrame(() => {
      document.body.innerHTML = `<div id="editor" contenteditable="true" ${BIG}></div>`;
    });
    expect((await waiting).best?.field.id).toBe('editor');
  });

  test("a site's own box is waited for, past one that looks right", async () => {
    document.body.innerHTML = `<input placeholder="Prompt" ${BIG}>`;
    const waiting = waitForField(document, known);
    requestAnimationFrame(() => {
      document.body.insertAdjacentHTML('beforeend', `<div id="editor" contenteditable="true" ${BIG}></div>`);
    });
    expect((await waiting).best?.field.id).toBe('editor');
  });

  test('a box that is only shown later, in a shadow tree, is waited for', async () => {
    const host = document.createElement('x-app');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const waiting = waitForField(document, null);
    requestAnimationFrame(() => {
      root.innerHTML = BOX;
    });
    expect((await waiting).best?.field).toBe(root.querySelector('textarea'));
  });

  test('a page that has its box is not waited for', async () => {
    document.body.innerHTML = BOX;
    const start = performance.now();
    expect((await waitForField(document, null, { waitMs: 60_000 })).best).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('in the end there is what there is', async () => {
    document.body.innerHTML = `<input placeholder="Prompt" ${BIG}>`;
    expect((await waitForField(document, known, { waitMs: 30 })).best?.report.by).toBe('score');
  });

  test('the wait can be ended', async () => {
    const stop = new AbortController();
    const waiting = waitForField(document, known, { waitMs: 60_000, signal: stop.signal });
    stop.abort();
    expect((await waiting).best).toBeNull();
  });
});

test('among ten thousand boxes without a name the one that has one is found', () => {
  document.body.innerHTML = `<main>${'<textarea></textarea>'.repeat(10_000)}<textarea data-box placeholder="Describe your image"></textarea></main>`;
  const { best, others } = findField(document, null);
  expect(best?.field.hasAttribute('data-box')).toBe(true);
  expect(others).toEqual([]);
});
