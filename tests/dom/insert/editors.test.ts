/** One battery for every kind of field: what is checked is the editor's own text, never only what is shown. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type InsertMode, insertText } from '@/lib/insert/index.ts';
import { editors, type Mounted } from '../../fixtures/editors/index.ts';
import { parseCaret, placeCaret } from './at-caret.ts';

/** That the text stays is the business of `reverting.test.ts`; here it would only cost time. */
const options = { timings: { stays: 20 } };

const SINGLE = 'Say héllo 👩🏽‍💻 to 世界 שלום <b>&amp; "x" {{x}} @ / # end';
const LINES = 'First 👩‍👩‍👧 line\n日本語 and <tag>\n\n{{var}} "fin"';

const ONE_LINE = new Set(['plain-input', 'react-input']);

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

/** Presses undo until the text is what it was; one that takes more presses than lines is no undo. */
async function undoBackTo(former: string, presses: number): Promise<void> {
  for (let press = 0; press < presses && editor.read() !== former; press += 1) {
    const now = editor.read();
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(editor.read()).not.toBe(now));
  }
  expect(editor.read()).toBe(former);
}

describe.each(Object.entries(editors))('%s', (name, mount) => {
  const asOneLine = (text: string) => (ONE_LINE.has(name) ? text.replace(/\n+/g, ' ') : text);

  // What is there with its caret, what is inserted, and what is there after a bar was typed: the caret is where it stands.
  const table: [string, InsertMode, string, string][] = [
    ['|', 'replace', SINGLE, `${SINGLE}|`],
    ['|', 'caret', SINGLE, `${SINGLE}|`],
    ['|', 'end', SINGLE, `${SINGLE}|`],
    ['|', 'replace', LINES, `${LINES}|`],
    ['A photo|', 'caret', ', 35mm', 'A photo, 35mm|'],
    ['A |photo', 'caret', SINGLE, `A ${SINGLE}|photo`],
    ['|A photo', 'caret', 'Large. ', 'Large. |A photo'],
    ['A |photo', 'caret', LINES, `A ${LINES}|photo`],
    ['A |photo', 'replace', SINGLE, `${SINGLE}|`],
    ['A |photo', 'replace', LINES, `${LINES}|`],
    ['A |photo', 'end', '35mm', 'A photo, 35mm|'],
    ['A |photo.', 'end', 'Large', 'A photo. Large|'],
    ['A |photo', 'end', LINES, `A photo, ${LINES}|`],
  ];

  test.for(table)('%s + %s %s -> %s', async ([before, mode, text, after]) => {
    const { text: start, caret } = parseCaret(before);
    editor = mount(host, { text: start });
    if (mode === 'caret') await placeCaret(editor.field, caret);

    expect(await insertText(editor.field, text, mode, options)).toMatchObject({
      status: 'inserted',
      label: 'Prompt',
    });
    const expected = asOneLine(after.replace('|', ''));
    await vi.waitFor(() => expect(editor.read()).toBe(expected));
    await userEvent.keyboard('|');
    await vi.waitFor(() => expect(editor.read()).toBe(asOneLine(after)));
  });

  test.for<[InsertMode, string]>([
    ['replace', SINGLE],
    ['caret', SINGLE],
    ['end', SINGLE],
  ])('one undo after %s brings the former text back', async ([mode, text]) => {
    editor = mount(host, { text: 'A photo' });
    await placeCaret(editor.field, 2);
    expect((await insertText(editor.field, text, mode, options)).status).toBe('inserted');
    await undoBackTo('A photo', 1);
  });

  test('undo after several lines brings the former text back', async () => {
    editor = mount(host, { text: 'old one' });
    expect((await insertText(editor.field, LINES, 'replace', options)).status).toBe('inserted');
    await undoBackTo('old one', 2 * LINES.split('\n').length);
  });

  test('replacing twice in a row leaves the text once', async () => {
    editor = mount(host, { text: 'A photo' });
    expect((await insertText(editor.field, SINGLE, 'replace', options)).status).toBe('inserted');
    expect((await insertText(editor.field, SINGLE, 'replace', options)).status).toBe('inserted');
    expect(editor.read()).toBe(SINGLE);
  });

  test('inserting twice at the caret leaves the text twice', async () => {
    editor = mount(host, { text: 'A photo' });
    await placeCaret(editor.field, 7);
    expect((await insertText(editor.field, ', 35mm', 'caret', options)).status).toBe('inserted');
    expect((await insertText(editor.field, ', 35mm', 'caret', options)).status).toBe('inserted');
    expect(editor.read()).toBe('A photo, 35mm, 35mm');
  });

  test('the focus may be elsewhere', async () => {
    editor = mount(host, { text: 'A photo' });
    const button = document.createElement('button');
    host.after(button);
    await placeCaret(editor.field, 2);
    button.focus();
    expect((await insertText(editor.field, 'large ', 'caret', options)).status).toBe('inserted');
    expect(editor.read()).toBe('A large photo');
    button.remove();
  });

  test('a line break becomes a space where Enter sends', async () => {
    editor = mount(host);
    expect(
      (await insertText(editor.field, 'one \r\n two\nthree', 'replace', { ...options, oneLine: true }))
        .status,
    ).toBe('inserted');
    expect(editor.read()).toBe('one two three');
  });

  test('a text of 200 lines goes in', async () => {
    editor = mount(host, { text: 'old' });
    const text = Array.from({ length: 200 }, (_, index) => `line ${index}`).join('\n');
    expect((await insertText(editor.field, text, 'replace', options)).status).toBe('inserted');
    expect(editor.read()).toBe(asOneLine(text));
  });
});
