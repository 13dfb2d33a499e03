/** What is called inserted is where it was asked for, and what is called undone is as it was before. */
import { afterEach, expect, test } from 'vitest';
import { insertText, undoInsertion } from '@/lib/insert/index.ts';
import { placeCaret } from './at-caret.ts';

const quick = { timings: { stays: 20, editor: 100 } };

afterEach(() => {
  document.body.innerHTML = '';
});

function place(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('textarea, [contenteditable]') as HTMLElement;
}

test.for([2, 7])(
  'an editor that writes elsewhere than at the caret (%i) has not done as asked',
  async (at) => {
    const field = place('<div contenteditable="true">A photo</div>');
    field.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      field.prepend(event.data ?? '');
    });
    await placeCaret(field, at);
    expect(await insertText(field, 'red ', 'caret', quick)).toMatchObject({
      status: 'rejected',
      changed: true,
    });
  },
);

test('a text that went in twice, or beside what it should replace, is not called inserted', async () => {
  for (const landed of ['prompt prompt', 'mine prompt']) {
    const field = place('<div contenteditable="true">mine</div>');
    field.addEventListener('beforeinput', (event) => {
      event.preventDefault();
      field.textContent = landed;
    });
    expect(await insertText(field, 'prompt', 'replace', quick)).toMatchObject({
      status: 'rejected',
      changed: true,
    });
  }
});

test('what is selected is replaced, also when it was selected backward', async () => {
  const field = place('<div contenteditable="true">A big photo</div>');
  field.focus();
  const node = field.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(node, 5, node, 2);
  expect(await insertText(field, 'red', 'caret', quick)).toMatchObject({ status: 'inserted' });
  expect(field.textContent).toBe('A red photo');
});

test('where nothing was inserted nothing is undone', async () => {
  const field = place('<textarea></textarea>') as HTMLTextAreaElement;
  field.focus();
  document.execCommand('insertText', false, 'mine');
  expect(await undoInsertion(field)).toBe(false);
  expect(field.value).toBe('mine');
});

test('what another field has taken since stays', async () => {
  const field = place('<textarea></textarea><input>') as HTMLTextAreaElement;
  const other = document.querySelector('input') as HTMLInputElement;
  await insertText(field, 'prompt', 'replace', quick);
  other.focus();
  document.execCommand('insertText', false, 'theirs');
  const undone = await undoInsertion(field);
  expect(other.value).toBe('theirs');
  expect(undone).toBe(field.value === '');
});

test('a page that undoes nothing is told of', async () => {
  const field = place('<div contenteditable="true">mine</div>');
  await insertText(field, 'prompt', 'replace', quick);
  field.addEventListener('keydown', (event) => event.preventDefault());
  expect(await undoInsertion(field)).toBe(false);
  expect(field.textContent).toBe('prompt');
});

test('typing since the insertion is undone with it', async () => {
  const field = place('<div contenteditable="true">mine</div>');
  await insertText(field, 'one\ntwo', 'end', quick);
  document.execCommand('insertText', false, '!');
  expect(await undoInsertion(field)).toBe(true);
  expect(field.textContent).toBe('mine');
});
