/** Pages that work against an insertion: whatever they do, the outcome says what is there. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { insertText, trackComposition } from '@/lib/insert/index.ts';
import { editors } from '../../fixtures/editors/index.ts';

const quick = { timings: { stays: 20, editor: 100 } };
let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(() => {
  host.remove();
});

function place(html: string): HTMLElement {
  host.innerHTML = html;
  return host.querySelector('textarea, input, [contenteditable]') as HTMLElement;
}

test('a controlled field that puts its own value back 100 ms later has not taken the text', async () => {
  const editor = editors['react-textarea'](host, { text: 'mine', revertAfter: 100 });
  expect(await insertText(editor.field, 'prompt', 'replace')).toMatchObject({
    status: 'rejected',
    changed: false,
  });
  expect(editor.read()).toBe('mine');
  editor.unmount();
});

test.each([
  ['a field', '<textarea>mine</textarea>', 'value'],
  ['an editor', '<div contenteditable="true">mine</div>', 'textContent'],
])('%s that takes nothing is left as it was', async (_what, html, key) => {
  const field = place(html) as HTMLElement & Record<string, unknown>;
  field.addEventListener('input', () => {
    field[key] = 'mine';
  });
  expect(await insertText(field, 'prompt', 'replace', quick)).toMatchObject({
    status: 'rejected',
    changed: false,
  });
  expect(field[key]).toBe('mine');
});

test('a field that makes something else of the text is told of, and no second way is tried', async () => {
  const field = place('<textarea>mine</textarea>') as HTMLTextAreaElement;
  const inputs = vi.fn(() => {
    field.value = 'something else';
  });
  field.addEventListener('input', inputs);
  expect(await insertText(field, 'prompt', 'replace', quick)).toMatchObject({
    status: 'rejected',
    changed: true,
  });
  expect(inputs).toHaveBeenCalledTimes(1);
});

test('a text that lands in part is taken back', async () => {
  const field = place('<div contenteditable="true">mine</div>');
  // The browser refuses one of the lines.
  const exec = document.execCommand;
  const spy = vi
    .spyOn(Document.prototype, 'execCommand')
    .mockImplementation((command, ...rest) =>
      rest[1] === 'two' ? false : exec.call(document, command, ...rest),
    );
  expect(await insertText(field, 'one\ntwo', 'end', quick)).toMatchObject({
    status: 'rejected',
    changed: false,
  });
  spy.mockRestore();
  expect(field.innerHTML).toBe('mine');
});

test('an editor that claims the text and shows nothing gets no second try', async () => {
  const field = place('<div contenteditable="true">mine</div>');
  const seen: string[] = [];
  field.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    seen.push(`${event.inputType} ${event.data}`);
  });
  expect(await insertText(field, 'prompt', 'replace', quick)).toMatchObject({
    status: 'rejected',
    changed: false,
  });
  expect(seen).toEqual(['insertText prompt']);
});

test('an editor that shows the text late has taken it', async () => {
  const field = place('<div contenteditable="true">mine</div>');
  field.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    setTimeout(() => {
      field.textContent = event.data;
    }, 300);
  });
  expect(await insertText(field, 'prompt', 'replace')).toMatchObject({ status: 'inserted' });
});

test.for(['focus', 'input'])('a field that is taken away on %s is a changed page', async (type) => {
  const field = place('<div contenteditable="true">mine</div>');
  field.addEventListener(type, () => field.remove());
  expect((await insertText(field, 'prompt', 'replace', quick)).status).toBe('page-changed');
});

test('a field that is taken away while the text settles is a changed page', async () => {
  const field = place('<textarea></textarea>') as HTMLTextAreaElement;
  field.addEventListener('input', () => setTimeout(() => field.remove(), 50));
  expect((await insertText(field, 'prompt', 'replace')).status).toBe('page-changed');
});

test('a field that is not in a page is a changed page', async () => {
  expect((await insertText(document.createElement('textarea'), 'prompt', 'replace')).status).toBe(
    'page-changed',
  );
});

test('a frame that is taken away while writing is a changed page', async () => {
  const frame = document.createElement('iframe');
  host.append(frame);
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = '<div contenteditable="true">mine</div>';
  const field = inner.querySelector('div') as HTMLElement;
  const insertion = insertText(field, 'prompt', 'replace', quick);
  frame.remove();
  expect((await insertion).status).toBe('page-changed');
});

test('a field of another realm takes the text', async () => {
  const frame = document.createElement('iframe');
  host.append(frame);
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = '<textarea>mine</textarea>';
  const field = inner.querySelector('textarea') as HTMLTextAreaElement;
  expect((await insertText(field, 'prompt', 'replace', quick)).status).toBe('inserted');
  expect(field.value).toBe('prompt');
});

test('a frame whose whole document is the editor takes the text', async () => {
  const frame = document.createElement('iframe');
  host.append(frame);
  const inner = frame.contentDocument as Document;
  inner.designMode = 'on';
  inner.body.textContent = 'mine';
  expect((await insertText(inner.body, 'prompt', 'replace', quick)).status).toBe('inserted');
  expect(inner.body.textContent).toBe('prompt');
});

test('a field that takes no focus gets no text, and neither does the one that has it', async () => {
  const field = place('<textarea inert>mine</textarea><input value="other">') as HTMLTextAreaElement;
  const other = host.querySelector('input') as HTMLInputElement;
  other.focus();
  expect(await insertText(field, 'prompt', 'replace', quick)).toMatchObject({
    status: 'rejected',
    changed: false,
  });
  expect([field.value, other.value]).toEqual(['mine', 'other']);
});

test('where the browser writes nothing, the value is set and the page is told', async () => {
  const field = place('<textarea>mine</textarea>') as HTMLTextAreaElement;
  const spy = vi.spyOn(Document.prototype, 'execCommand').mockReturnValue(false);
  const heard = vi.fn();
  field.addEventListener('input', heard);
  expect(await insertText(field, 'prompt', 'end', quick)).toMatchObject({
    status: 'inserted',
    strategy: 'setter',
  });
  spy.mockRestore();
  expect(field.value).toBe('mine, prompt');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('an email box, which tells no selection, is written to in every mode', async () => {
  const field = place('<input type="email" value="a">') as HTMLInputElement;
  expect((await insertText(field, 'b', 'end', quick)).status).toBe('inserted');
  expect(field.value).toBe('a, b');
  expect((await insertText(field, 'c', 'replace', quick)).status).toBe('inserted');
  expect(field.value).toBe('c');
  expect((await insertText(field, 'd', 'caret', quick)).status).toBe('inserted');
  expect(field.value).toBe('cd');
});

test('an aborted insertion ends at once, with nothing written', async () => {
  const field = place('<div contenteditable="true">mine</div>');
  expect(await insertText(field, 'prompt', 'replace', { signal: AbortSignal.abort() })).toMatchObject({
    status: 'rejected',
    changed: false,
  });
  expect(field.textContent).toBe('mine');
});

test('an input method at work is waited for, and both texts are kept', async () => {
  const field = place('<textarea></textarea>') as HTMLTextAreaElement;
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  const watching = new AbortController();
  trackComposition(document, watching.signal);
  await userEvent.click(field);
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  const writing = insertText(field, ', 35mm', 'caret', {
    timings: { ...quick.timings, composition: 60_000 },
  });
  await new Promise(requestAnimationFrame);
  expect(field.value).toBe('にほ');
  await session.send('Input.insertText', { text: '日本' });
  expect((await writing).status).toBe('inserted');
  expect(field.value).toBe('日本, 35mm');
  watching.abort();
});

test('an input method that does not end is ended, and its text is kept', async () => {
  const field = place('<textarea></textarea>') as HTMLTextAreaElement;
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  const watching = new AbortController();
  trackComposition(document, watching.signal);
  await userEvent.click(field);
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  const outcome = await insertText(field, ', 35mm', 'caret', {
    timings: { ...quick.timings, composition: 20 },
  });
  expect(outcome.status).toBe('inserted');
  expect(field.value).toBe('にほ, 35mm');
  watching.abort();
});

test('an editor that drops the selection once it has the focus is selected again', async () => {
  const field = place('<div contenteditable="true">mine</div>');
  field.addEventListener('focus', () => setTimeout(() => getSelection()?.removeAllRanges()));
  expect((await insertText(field, 'prompt', 'replace', quick)).status).toBe('inserted');
  expect(field.textContent).toBe('prompt');
});

test('a box in nested open roots and a closed one takes the text, and keeps the focus', async () => {
  let parent: HTMLElement | ShadowRoot = host;
  for (const mode of ['open', 'open', 'open', 'open', 'closed'] as const) {
    const next: HTMLElement = document.createElement('div');
    parent.append(next);
    parent = next.attachShadow({ mode });
  }
  parent.innerHTML = '<textarea>A photo</textarea><div contenteditable="true">A photo</div>';
  const [area, box] = [parent.querySelector('textarea'), parent.querySelector('div')];
  if (!area || !box) throw new Error('the fixture is broken');
  for (const field of [area, box] as HTMLElement[]) {
    expect((await insertText(field, '35mm', 'end', quick)).status).toBe('inserted');
    expect((field as HTMLTextAreaElement).value ?? field.textContent).toBe('A photo, 35mm');
    await userEvent.keyboard('!');
    expect((field as HTMLTextAreaElement).value ?? field.textContent).toBe('A photo, 35mm!');
    expect((await insertText(field, 'new', 'replace', quick)).status).toBe('inserted');
    expect((field as HTMLTextAreaElement).value ?? field.textContent).toBe('new');
  }
});

test.for(['textarea', 'div'])(
  'forms with the names of the document’s own properties hide nothing (%s)',
  async (tag) => {
    const box = tag === 'div' ? '<div contenteditable="true">mine</div>' : '<textarea>mine</textarea>';
    const names =
      'activeElement body defaultView execCommand createTreeWalker addEventListener getSelection hasFocus';
    const field = place(
      `<form><input type="hidden" name="isContentEditable"><input type="hidden" name="parentElement">${box}</form>
     ${names.replace(/\w+/g, '<form name="$&"></form>')}`,
    );
    const written = host.querySelector<HTMLElement>(tag) ?? field;
    expect((await insertText(written, 'prompt', 'replace', quick)).status).toBe('inserted');
    expect(readBack(written)).toBe('prompt');
  },
);

const readBack = (field: HTMLElement) => (field as HTMLTextAreaElement).value ?? field.textContent;

test.for([
  ['puts something after it', 0, (text: string) => `${text}!`],
  ['doubles it', 0, (text: string) => text + text],
  ['doubles it later', 10, (text: string) => text + text],
] as const)('a field that %s is told of', async ([, ms, made]) => {
  for (const html of ['<textarea>mine</textarea>', '<div contenteditable="true">mine</div>']) {
    const field = place(html) as HTMLTextAreaElement;
    const make = () => {
      if (field.value === undefined) field.textContent = made(field.textContent);
      else field.value = made(field.value);
    };
    field.addEventListener('input', () => (ms ? setTimeout(make, ms) : make()), { once: true });
    const timings = { ...quick.timings, stays: 100 };
    expect(await insertText(field, 'prompt', 'replace', { timings }), html).toMatchObject({
      status: 'rejected',
      changed: true,
    });
    expect(readBack(field)).toBe(made('prompt'));
  }
});

test.for([
  [
    'a password box',
    '<input value="mine">',
    (field: HTMLInputElement) => Object.assign(field, { type: 'password' }),
  ],
  [
    'read-only',
    '<textarea>mine</textarea>',
    (field: HTMLInputElement) => Object.assign(field, { readOnly: true }),
  ],
  [
    'disabled',
    '<textarea>mine</textarea>',
    (field: HTMLInputElement) => Object.assign(field, { disabled: true }),
  ],
] as const)('a field that becomes %s when it gets the focus is not written to', async ([, html, change]) => {
  const field = place(html) as HTMLInputElement;
  field.addEventListener('focus', () => change(field));
  expect((await insertText(field, 'prompt', 'replace', quick)).status).toBe('read-only');
  expect(field.value).toBe('mine');
});

test.for([
  // Chromium gives the focus back to where the selection is put.
  ['focus', 'inserted'],
  ['beforeinput', 'rejected'],
  ['input', 'rejected'],
] as const)('a password box that gets the focus on %s gets no text', async ([type, status]) => {
  const field = place('<div contenteditable="true">mine</div><input type="password" value="secret">');
  const secret = host.querySelector('input') as HTMLInputElement;
  field.addEventListener(type, () =>
    type === 'focus' ? setTimeout(() => secret.focus(), 5) : secret.focus(),
  );
  expect((await insertText(field, 'one\ntwo', 'replace', quick)).status).toBe(status);
  expect(secret.value).toBe('secret');
});

test.for([
  ['blank lines, blanks and tabs', '\n\n  two  blanks\tand a tab\n\n\n   end  \n'.repeat(5)],
  ['no break at the end', 'one  two\n\n three\n'.repeat(5).trimEnd()],
  ['markup and Markdown', '<b>&amp; **bold** `x`\n- one\n# two\n{{x}} @you /do\n'.repeat(5)],
  ['all kinds of letters', 'héllo 👩🏽‍💻\n世界\nשלום عالم\n\u00a0\u200bx\n'.repeat(5)],
] as const)('many lines arrive in a textarea as they are: %s', async ([, text]) => {
  for (const mode of ['replace', 'caret', 'end'] as const) {
    const field = place('<textarea>be after</textarea>') as HTMLTextAreaElement;
    field.setSelectionRange(2, 3);
    expect((await insertText(field, text, mode, quick)).status).toBe('inserted');
    const joint = /^\s/.test(text) ? '' : ', ';
    expect(field.value).toBe(
      { replace: text, caret: `be${text}after`, end: `be after${joint}${text}` }[mode],
    );
    document.execCommand('undo');
    expect(field.value).toBe('be after');
  }
});
