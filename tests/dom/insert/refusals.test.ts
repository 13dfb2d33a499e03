import { afterEach, expect, test } from 'vitest';
import { insertText } from '@/lib/insert/index.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Fields that must not be written to, and why. */
const fields: [string, string][] = [
  ['<textarea readonly>mine</textarea>', 'read-only'],
  ['<textarea aria-readonly="true">mine</textarea>', 'read-only'],
  ['<textarea disabled>mine</textarea>', 'disabled'],
  ['<fieldset disabled><textarea>mine</textarea></fieldset>', 'disabled'],
  ['<div contenteditable="true" aria-readonly="true">mine</div>', 'read-only'],
  ['<div contenteditable="true" aria-disabled="true">mine</div>', 'disabled'],
  ['<input type="password" value="mine">', 'password'],
  ['<input type="text" autocomplete="current-password" value="mine">', 'password'],
  ['<input autocomplete="one-time-code" value="mine">', 'one-time-code'],
  ['<input autocomplete="section-a cc-number" value="mine">', 'credit-card'],
  ['<input autocomplete="cc-csc" value="mine">', 'credit-card'],
  ['<input type="hidden" value="mine">', 'hidden'],
  ['<textarea style="display: none">mine</textarea>', 'hidden'],
  ['<div style="visibility: hidden"><textarea>mine</textarea></div>', 'hidden'],
  ['<div contenteditable="true" style="display: none">mine</div>', 'hidden'],
  ['<input type="checkbox" value="mine">', 'not-text'],
  ['<input type="range" value="50">', 'not-text'],
  ['<input type="submit" value="mine">', 'not-text'],
  ['<div contenteditable="false">mine</div>', 'not-text'],
  ['<p>mine</p>', 'not-text'],
];

test.for(fields)('%s is refused as %s, and nothing is touched', async ([html, reason]) => {
  document.body.innerHTML = html;
  const field = document.querySelector('textarea, input, [contenteditable], p') as HTMLElement;
  const before = document.body.innerHTML;
  const events: string[] = [];
  for (const type of ['focusin', 'beforeinput', 'input', 'change', 'keydown', 'paste']) {
    field.addEventListener(type, () => events.push(type));
  }
  const active = document.activeElement;

  expect(await insertText(field, 'prompt', 'replace')).toMatchObject({ status: 'read-only', reason });
  expect(document.body.innerHTML).toBe(before);
  expect(field).toHaveProperty(
    'localName' in field && 'value' in field ? 'value' : 'textContent',
    'value' in field ? ((field as unknown as HTMLInputElement).defaultValue ?? 'mine') : 'mine',
  );
  expect(events).toEqual([]);
  expect(document.activeElement).toBe(active);
});

test('no key, no submit and no change event is fired for a field that takes the text', async () => {
  document.body.innerHTML = '<form><input type="text" aria-label="Prompt"></form>';
  const form = document.querySelector('form') as HTMLFormElement;
  const events: string[] = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'change', 'submit', 'input']) {
    form.addEventListener(type, (event) => events.push(event.type));
  }
  const field = document.querySelector('input') as HTMLInputElement;
  expect((await insertText(field, 'a\nb', 'replace')).status).toBe('inserted');
  expect(field.value).toBe('a b');
  expect(events).toEqual(['input']);
});
