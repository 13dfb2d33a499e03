/** Editors whose text is not the field's own: what is called inserted is in their model, at its place, and once. */
import { afterEach, expect, test } from 'vitest';
import { type InsertMode, insertText, undoInsertion } from '@/lib/insert/index.ts';
import { mountKeyboardProxy } from '../../fixtures/editors/keyboard-proxy.ts';
import { mountLateFollower } from '../../fixtures/editors/late-follower.ts';
import type { Mount, Mounted } from '../../fixtures/editors/mounted.ts';
import { placeCaret } from './at-caret.ts';

const LINES = '- one  two\n\n  three <b>\nfour';
const options = { timings: { stays: 20 } };
let editor: Mounted & { place?(at: number): void };

afterEach(() => {
  editor.unmount();
  document.body.innerHTML = '';
});

function mount(make: Mount, text: string) {
  editor = make(document.body.appendChild(document.createElement('div')), { text });
  return editor;
}

const EDITORS = { 'keyboard proxy': mountKeyboardProxy, 'late follower': mountLateFollower };
const CASES: [InsertMode, string, string][] = [
  ['replace', 'a fox', 'a fox'],
  ['replace', LINES, LINES],
  ['caret', 'a fox', 'ABa foxCD'],
  ['caret', LINES, `AB${LINES}CD`],
  ['end', 'a fox', 'ABCD, a fox'],
  ['end', LINES, `ABCD, ${LINES}`],
];

test.for(
  Object.entries(EDITORS).flatMap(([name, make]) => CASES.map((row) => [name, ...row, make] as const)),
)(
  '%s, %s %j: the model has %j, and undo brings the former text back',
  async ([, mode, text, after, make]) => {
    const { field, read } = mount(make, 'ABCD');
    if (mode === 'caret') {
      if (editor.place) {
        field.focus();
        editor.place(2);
      } else await placeCaret(field, 2);
    }
    expect(await insertText(field, text, mode, options)).toMatchObject({
      status: 'inserted',
      label: 'Prompt',
    });
    expect(read()).toBe(after);
    expect(await undoInsertion(field)).toBe(true);
    expect(read()).toBe('ABCD');
  },
);

test('a field for the keys whose text is drawn nowhere is left as it is', async () => {
  document.body.innerHTML =
    '<canvas width="300" height="200"></canvas><textarea style="position: absolute; left: -999px">x</textarea>';
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  editor = { unmount: () => {} } as Mounted;
  expect(await insertText(field, 'a fox', 'replace', options)).toMatchObject({
    status: 'rejected',
    changed: false,
  });
  expect(field.value).toBe('x');
});

test('an editor for the keys that knows no "select all" keeps its text', async () => {
  const { field, read } = mount(mountKeyboardProxy, 'ABCD');
  field.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true });
  field.parentElement?.addEventListener('keydown', (event) => event.stopImmediatePropagation(), {
    capture: true,
  });
  expect(await insertText(field, 'a fox', 'replace', options)).toMatchObject({
    status: 'rejected',
    changed: false,
  });
  expect(read()).toBe('ABCD');
});

test('what an editor draws otherwise than it was written is told of', async () => {
  for (const make of [
    (text: string) => text + text,
    (text: string) => text.split('\n')[0] ?? '',
    (text: string) => text.replace(/ +/g, ' '),
  ]) {
    const { field } = mount(mountKeyboardProxy, 'ABCD');
    field.addEventListener(
      'paste',
      (event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        event.preventDefault();
        event.stopImmediatePropagation();
        (field as HTMLTextAreaElement).value = make(text);
        field.dispatchEvent(new InputEvent('input'));
      },
      { capture: true },
    );
    expect(await insertText(field, LINES, 'replace', options)).toMatchObject({
      status: 'rejected',
      changed: true,
    });
    editor.unmount();
  }
});
