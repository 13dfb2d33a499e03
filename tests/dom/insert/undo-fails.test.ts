/** An undo that does not come to the former text leaves the field as it was. */
import { afterEach, expect, test } from 'vitest';
import { insertText, undoInsertion } from '@/lib/insert/index.ts';
import { rememberLook } from '@/lib/insert/write/former-look.ts';
import { editors } from '../../fixtures/editors/index.ts';

const quick = { timings: { stays: 20, editor: 100 } };

afterEach(() => {
  document.body.innerHTML = '';
});

test.for(['prosemirror', 'tiptap', 'slate', 'lexical', 'quill', 'draft'] as const)(
  '%s: what the user wrote before and since stays where the former text never comes back',
  async (name) => {
    const editor = editors[name](document.body.appendChild(document.createElement('div')), { text: 'A' });
    for (const text of ['first', 'second', 'third']) {
      expect((await insertText(editor.field, text, 'end', quick)).status).toBe('inserted');
    }
    const before = editor.read();
    // The page showed nothing of it when we looked: there is no step back to that.
    editor.field.style.visibility = 'hidden';
    rememberLook(editor.field);
    editor.field.style.visibility = '';
    expect(await undoInsertion(editor.field)).toBe(false);
    await expect.poll(() => editor.read()).toBe(before);
    editor.unmount();
  },
);

/** An editor with a history of its own that, once an insertion is in, shows the box otherwise than before for good. */
function place(redoes: boolean): { field: HTMLElement; read: () => string } {
  document.body.innerHTML = '<div contenteditable="true">one</div>';
  const field = document.querySelector('div') as HTMLElement;
  const past: string[] = ['', 'o', 'on'];
  const future: string[] = [];
  let model = 'one';
  let mark = '';
  const draw = () => {
    field.textContent = model + mark;
  };
  field.addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'insertText') return;
    event.preventDefault();
    past.push(model);
    model = event.data ?? '';
    draw();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'z' || !event.ctrlKey) return;
    event.preventDefault();
    if (event.shiftKey && !redoes) return;
    const [from, to] = event.shiftKey ? [future, past] : [past, future];
    const next = from.pop();
    if (next === undefined) return;
    to.push(model);
    model = next;
    mark = model === 'prompt' ? '' : ' *';
    draw();
  });
  return { field, read: () => model };
}

test('an undo that misses the former text is done again, step by step', async () => {
  const { field, read } = place(true);
  expect((await insertText(field, 'prompt', 'replace', quick)).status).toBe('inserted');
  expect(await undoInsertion(field)).toBe(false);
  expect(read()).toBe('prompt');
});

test('an editor that cannot redo is taken back no further than one insertion may go', async () => {
  const { field, read } = place(false);
  expect((await insertText(field, 'prompt', 'replace', quick)).status).toBe('inserted');
  expect(await undoInsertion(field)).toBe(false);
  expect(read()).toBe('on');
});
