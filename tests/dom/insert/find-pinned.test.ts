/** Boxes the user has pointed at, and boxes for what to leave out. */
import { afterEach, describe, expect, test } from 'vitest';
import type { FieldHints, Locator } from '@/lib/insert/index.ts';
import { locatorsFor } from '@/lib/insert/locate/index.ts';
import { findField, waitForField } from './find-with-words.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const BIG = 'style="width: 500px; height: 80px"';
const finder = (selector: string) => ({ selector, seen: '2026-11' });
const hints = (rest: Partial<FieldHints>): FieldHints => ({
  finders: [],
  negative: [],
  avoid: [],
  enterSends: false,
  frames: [],
  ...rest,
});
const by = (selector: string): Locator => ({ by: 'place', hosts: [], selector });
const pinned = (prompt: string[], negative: string[] = []) => ({
  prompt: prompt.map(by),
  negative: negative.map(by),
});
const ids = (found: ReturnType<typeof findField>) => [
  found.best?.field.id,
  found.best?.report.by,
  found.negative?.field.id,
  found.negative?.report.by,
];

describe('a box the user has pinned', () => {
  const PAGE = `<textarea id="site" placeholder="Prompt" ${BIG}></textarea><div id="mine" contenteditable="true" ${BIG}></div><input id="secret" type="password" ${BIG}><p id="text">A</p><textarea id="gone" hidden></textarea>`;

  test("comes before the site's own, and before the one the user is in", () => {
    document.body.innerHTML = PAGE;
    const touched = document.querySelector('#site');
    const found = findField(document, hints({ finders: [finder('#site')] }), {
      pinned: pinned(['#mine']),
      touched,
    });
    expect(ids(found).slice(0, 2)).toEqual(['mine', 'pinned']);
    expect(found.best?.report.score).toBeGreaterThanOrEqual(3000);
  });

  test('is looked for by the next way where one names nothing, several, or no field to write to', () => {
    document.body.innerHTML = PAGE;
    const ways = pinned(['#not-here', 'textarea', '#text', '#gone', '#secret', '#mine']);
    expect(findField(document, null, { pinned: ways }).best?.field.id).toBe('mine');
  });

  test('that is gone leaves the search as it was', () => {
    document.body.innerHTML = PAGE;
    expect(ids(findField(document, null, { pinned: pinned(['#not-here']) })).slice(0, 2)).toEqual([
      'site',
      'score',
    ]);
  });

  test('is found in open and closed shadow trees', () => {
    const [outer, inner] = [document.createElement('div'), document.createElement('x-box')];
    document.body.append(document.createElement('div'), outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    const closed = inner.attachShadow({ mode: 'closed' });
    closed.innerHTML = `<textarea placeholder="Add a comment" ${BIG}></textarea>`;
    const openShadow = (element: Element) => (element === inner ? closed : element.shadowRoot);
    const box = closed.querySelector('textarea') as Element;
    const prompt = locatorsFor(box, openShadow);
    expect(prompt[0]?.hosts).toHaveLength(2);
    const found = findField(document, null, { openShadow, pinned: { prompt, negative: [] } });
    expect([found.best?.field, found.best?.report.by]).toEqual([box, 'pinned']);
  });

  test('is waited for', async () => {
    document.body.innerHTML = `<textarea placeholder="Prompt" ${BIG}></textarea>`;
    const waiting = waitForField(document, null, { pinned: pinned(['#late']) });
    requestAnimationFrame(() =>
      document.body.insertAdjacentHTML('beforeend', `<textarea id="late" ${BIG}></textarea>`),
    );
    expect((await waiting).best?.field.id).toBe('late');
  });
});

describe('the box for what to leave out', () => {
  const PAIR = `<form><textarea id="a" placeholder="Prompt" ${BIG}></textarea><textarea id="b" placeholder="Negative prompt" ${BIG}></textarea></form>`;
  const NAMELESS = `<textarea id="a" placeholder="Prompt" ${BIG}></textarea><textarea id="b" ${BIG}></textarea>`;

  test('is found by its name beside the box, whichever way that was found', () => {
    document.body.innerHTML = PAIR;
    expect(ids(findField(document, null))).toEqual(['a', 'score', 'b', 'score']);
    expect(ids(findField(document, hints({ finders: [finder('#a')] })))).toEqual([
      'a',
      'finder',
      'b',
      'score',
    ]);
    const touched = document.querySelector('#a');
    expect(ids(findField(document, null, { touched }))).toEqual(['a', 'touched', 'b', 'score']);
  });

  test("is found by the site's selector, and by what the user has pinned before that", () => {
    document.body.innerHTML = `${NAMELESS}<textarea id="c" ${BIG}></textarea>`;
    const known = hints({ negative: [finder('#gone'), finder('#b')] });
    expect(ids(findField(document, known))).toEqual(['a', 'score', 'b', 'finder']);
    expect(ids(findField(document, known, { pinned: pinned([], ['#c']) }))).toEqual([
      'a',
      'score',
      'c',
      'pinned',
    ]);
  });

  test('is never the best: by score, by a selector that names both, because the user is in it', () => {
    document.body.innerHTML = PAIR;
    const touched = document.querySelector('#b');
    expect(ids(findField(document, hints({ finders: [finder('textarea')] }))).slice(0, 2)).toEqual([
      'a',
      'finder',
    ]);
    expect(ids(findField(document, null, { touched })).slice(0, 2)).toEqual(['a', 'score']);
    document.querySelector('#a')?.remove();
    for (const known of [null, hints({ finders: [finder('textarea')] })]) {
      expect(findField(document, known, { touched }).best).toBeNull();
    }
  });

  test("the site's selector for it keeps it from being the best", () => {
    document.body.innerHTML = `<textarea id="b" placeholder="Prompt 2" ${BIG}></textarea>`;
    expect(findField(document, hints({ negative: [finder('#b')] })).best).toBeNull();
  });

  test('is never the very box, a secret, a read-only box, a hidden one, or one of two', () => {
    for (const other of [
      `<input type="password" aria-label="Negative prompt" ${BIG}>`,
      `<textarea readonly aria-label="Negative prompt" ${BIG}></textarea>`,
      '<textarea hidden aria-label="Negative prompt"></textarea>',
      `<textarea aria-label="Negative prompt" ${BIG}></textarea><textarea aria-label="Negative prompt" ${BIG}></textarea>`,
    ]) {
      document.body.innerHTML = `<textarea id="a" placeholder="Prompt" ${BIG}></textarea>${other}`;
      const found = findField(document, null, { pinned: pinned(['#a'], []) });
      expect(found.best?.field.id, other).toBe('a');
      expect(found.negative, other).toBeNull();
    }
    document.body.innerHTML = NAMELESS;
    expect(findField(document, null, { pinned: pinned(['#a'], ['#a']) }).negative).toBeNull();
  });
});
