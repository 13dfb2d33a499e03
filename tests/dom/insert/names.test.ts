import { afterEach, expect, test } from 'vitest';
import { accessibleName, deepActiveElement } from '@/lib/insert/index.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const names: [string, string][] = [
  [
    '<span id="a">Your</span><span id="b">prompt</span><textarea aria-labelledby="a b" aria-label="No"></textarea>',
    'Your prompt',
  ],
  ['<textarea aria-label="Prompt" placeholder="No"></textarea>', 'Prompt'],
  ['<label for="x">Prompt</label><textarea id="x" placeholder="No"></textarea>', 'Prompt'],
  ['<label><b>Your</b>\n prompt <textarea>not this</textarea></label>', 'Your prompt'],
  ['<textarea placeholder=" Describe  it "></textarea>', 'Describe it'],
  ['<div contenteditable="true" data-placeholder="Ask anything"></div>', 'Ask anything'],
  ['<div contenteditable="true"><p data-placeholder="Ask anything"></p></div>', 'Ask anything'],
  ['<textarea title="Prompt"></textarea>', 'Prompt'],
  ['<textarea aria-label="\u202Etpmorp\u202C box\u2066"></textarea>', 'tpmorp box'],
  ['<textarea></textarea>', ''],
  [`<textarea aria-label="${'long '.repeat(40)}"></textarea>`, `${'long '.repeat(16).trim()}…`],
];

test.for(names)('%s is named %s', ([html, name]) => {
  document.body.innerHTML = html;
  expect(accessibleName(document.querySelector('textarea, [contenteditable]') as Element)).toBe(name);
});

test('the active element is found through open roots, and closed ones with a key', () => {
  const [outer, inner] = [document.createElement('div'), document.createElement('div')];
  document.body.append(outer);
  outer.attachShadow({ mode: 'open' }).append(inner);
  const closed = inner.attachShadow({ mode: 'closed' });
  closed.innerHTML = '<input>';
  const field = closed.querySelector('input');
  field?.focus();
  expect(deepActiveElement(document)).toBe(inner);
  expect(deepActiveElement(document, (it) => (it === inner ? closed : it.shadowRoot))).toBe(field);
});
