/** A page whose only text box says nothing of pictures, and pages that have none. */
import { afterEach, expect, test } from 'vitest';
import { mountKeyboardProxy } from '../../fixtures/editors/keyboard-proxy.ts';
import { findField } from './find-with-words.ts';

const BIG = 'style="width: 500px; height: 80px"';

afterEach(() => {
  document.body.innerHTML = '';
});

test.for([
  [
    'a bare rich editor that others talk in',
    `<div contenteditable="true" aria-label="Comment" ${BIG}>x</div>`,
  ],
  [
    'a code editor',
    `<div class="cm-editor"><div contenteditable="true" class="cm-content" ${BIG}>x</div></div>`,
  ],
  ['a search box beside it', `<input type="search"><pre><div contenteditable="true" ${BIG}>x</div></pre>`],
] as const)('%s is found, below what is taken without asking', ([, html]) => {
  document.body.innerHTML = html;
  const { best, others } = findField(document, null);
  expect(best?.field).toBe(document.querySelector('[contenteditable]'));
  expect(best?.report.score).toBeLessThan(25);
  expect(others).toEqual([]);
});

test('so is a code editor whose field only takes the keys', () => {
  const editor = mountKeyboardProxy(document.body, { label: 'Editor content' });
  editor.field.parentElement?.parentElement?.classList.add('CodeMirror');
  expect(findField(document, null).best?.report).toMatchObject({ label: 'Editor content', kind: 'proxy' });
});

test.for([
  [
    'a login and a read-only text',
    `<form><input name="user"><input type="password"></form><textarea readonly ${BIG}>Terms</textarea>`,
  ],
  [
    'a login and two read-only texts',
    `<form><input name="user"><input type="password"></form>${`<textarea readonly ${BIG}>x</textarea>`.repeat(2)}`,
  ],
  ['lines of a form', '<input name="a"><input name="b">'],
  ['two code editors', `<pre><div contenteditable="true" ${BIG}></div></pre>`.repeat(2)],
] as const)('%s: there is none', ([, html]) => {
  document.body.innerHTML = html;
  expect(findField(document, null).best).toBe(null);
});
