/** How a text is fitted to what is there: what goes between, and line breaks where Enter sends. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type InsertMode, insertText } from '@/lib/insert/index.ts';
import { editors, type Mounted } from '../../fixtures/editors/index.ts';
import { parseCaret, placeCaret } from './at-caret.ts';

const options = { timings: { stays: 20 } };

let host: HTMLElement;
let editor: Mounted;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(() => {
  expect(editor.sends(), 'insertion never sends').toBe(0);
  editor.unmount();
  host.remove();
});

/** One of each way to write. */
const NAMES = ['plain-textarea', 'contenteditable', 'prosemirror', 'lexical', 'slate', 'quill'] as const;

describe.each(NAMES)('%s', (name) => {
  const table: [string, InsertMode, string, string][] = [
    ['|', 'end', 'a fox', 'a fox'],
    ['|A photo', 'caret', 'Large. ', 'Large. A photo'],
    ['A photo|', 'caret', ', 35mm', 'A photo, 35mm'],
    ['A |photo', 'end', '35mm', 'A photo, 35mm'],
    ['A |photo.', 'end', 'Large', 'A photo. Large'],
    ['A |photo', 'end', '--ar 3:2', 'A photo --ar 3:2'],
    ['A |photo', 'end', ', large', 'A photo, large'],
  ];

  test.for(table)('%s + %s %s -> %s', async ([before, mode, text, after]) => {
    const { text: start, caret } = parseCaret(before);
    editor = editors[name](host, { text: start });
    if (mode === 'caret') await placeCaret(editor.field, caret);
    expect(await insertText(editor.field, text, mode, options)).toMatchObject({
      status: 'inserted',
      label: 'Prompt',
    });
    await vi.waitFor(() => expect(editor.read()).toBe(after));
  });

  test.for<InsertMode>(['caret', 'end'])('one undo after %s brings the former text back', async (mode) => {
    editor = editors[name](host, { text: 'A photo' });
    await placeCaret(editor.field, 2);
    expect((await insertText(editor.field, 'large', mode, options)).status).toBe('inserted');
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(editor.read()).toBe('A photo'));
  });

  test('a line break becomes a space where Enter sends', async () => {
    editor = editors[name](host);
    const text = 'one \r\n two\nthree';
    expect(await insertText(editor.field, text, 'replace', { ...options, oneLine: true })).toMatchObject({
      status: 'inserted',
    });
    expect(editor.read()).toBe('one two three');
  });
});
