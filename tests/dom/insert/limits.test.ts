/** A field's own limit: what fits goes in, and what did not is said. */
import { afterEach, expect, test } from 'vitest';
import { type InsertMode, insertText } from '@/lib/insert/index.ts';
import { editors, type Mounted } from '../../fixtures/editors/index.ts';
import { parseCaret, placeCaret } from './at-caret.ts';

const options = { timings: { stays: 20 } };
let editor: Mounted | null = null;

afterEach(() => {
  editor?.unmount();
  editor = null;
  document.body.innerHTML = '';
});

function mount(name: keyof typeof editors, text: string, maxLength: number): Mounted {
  const host = document.createElement('div');
  document.body.append(host);
  editor = editors[name](host, { text, maxLength });
  return editor;
}

const table: [string, InsertMode, string, number, string, object][] = [
  ['|', 'replace', '0123456789', 10, '0123456789', { status: 'inserted' }],
  ['|', 'replace', '0123456789', 4, '0123', { status: 'partial', inserted: 4, limit: 4 }],
  ['old|', 'replace', '0123456789', 4, '0123', { status: 'partial', inserted: 4, limit: 4 }],
  ['AB|CD', 'caret', '0123', 6, 'AB01CD', { status: 'partial', inserted: 2, limit: 6 }],
  ['AB|CD', 'caret', '0123', 4, 'ABCD', { status: 'partial', inserted: 0, limit: 4 }],
  ['AB|', 'end', '0123', 6, 'AB, 01', { status: 'partial', inserted: 2, limit: 6 }],
  ['AB|', 'end', '0123', 4, 'AB', { status: 'partial', inserted: 0, limit: 4 }],
  // A character that does not fit whole stays out whole.
  ['|', 'replace', 'ab👩🏽‍💻', 6, 'ab', { status: 'partial', inserted: 2, limit: 6 }],
];

const names = ['plain-textarea', 'plain-input', 'react-textarea', 'react-input'] as const;

test.for(names.flatMap((name) => table.map((row) => [name, ...row] as const)))(
  '%s: %s + %s %s at a limit of %i -> %s',
  async ([name, before, mode, text, limit, after, outcome]) => {
    const { text: start, caret } = parseCaret(before);
    const { field, read } = mount(name, start, limit);
    await placeCaret(field, caret);
    expect(await insertText(field, text, mode, options)).toMatchObject(outcome);
    expect(read()).toBe(after);
  },
);

test('a page that cuts at a limit of its own is read back', async () => {
  document.body.innerHTML = '<textarea></textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.addEventListener('input', () => {
    field.value = field.value.slice(0, 5);
  });
  expect(await insertText(field, '0123456789', 'replace', options)).toMatchObject({
    status: 'partial',
    inserted: 5,
    limit: 5,
  });
});
