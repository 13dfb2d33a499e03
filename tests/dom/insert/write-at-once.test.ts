/** A text that comes with the look for the box: written where there is no doubt, and nowhere else. */
import { afterEach, expect, test } from 'vitest';
import { createHandler } from '@/entrypoints/insert/create-handler.ts';
import { WORDS } from '@/lib/insert/index.ts';
import type { ScanAnswer, ScanRequest } from '@/lib/messages/page.ts';

const WRITE = { text: 'a fox\nin the snow', line: 'a fox, in the snow', negative: '' };

afterEach(() => {
  document.body.innerHTML = '';
});

async function scan(html: string, more: Partial<ScanRequest> = {}) {
  document.body.innerHTML = html;
  const [box] = document.querySelectorAll<HTMLInputElement>('textarea, input');
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
  const request = {
    type: 'scan' as const,
    hints: null,
    pinned: [],
    touchedOnly: true,
    tools: [],
    words: WORDS,
    wait: false,
    write: WRITE,
    ...more,
  };
  const answer = (await createHandler(document)(request)) as ScanAnswer;
  return {
    answer,
    values: [...document.querySelectorAll<HTMLInputElement>('textarea, input')].map((it) => it.value),
  };
}

test('goes in where the caret is, and is read back', async () => {
  const { answer, values } = await scan('<textarea>before </textarea><textarea></textarea>');
  expect(answer.outcome).toMatchObject({ status: 'inserted' });
  expect(values).toEqual([`before ${WRITE.text}`, '']);
});

test('on one line into a field of one line, and where Enter would send', async () => {
  expect((await scan('<input>')).values).toEqual([WRITE.line]);
  const hints = { finders: [], avoid: [], negative: [], frames: [], enterSends: true };
  expect((await scan('<textarea></textarea>', { hints })).values).toEqual([WRITE.line]);
});

test('with what to leave out in the box of its own', async () => {
  const boxes =
    '<textarea placeholder="Prompt"></textarea><textarea placeholder="Negative prompt"></textarea>';
  const { answer, values } = await scan(boxes, { write: { ...WRITE, negative: 'text' } });
  expect(answer.outcome).toMatchObject({ status: 'inserted', negative: { status: 'inserted' } });
  expect(values).toEqual([WRITE.text, 'text']);
});

test('a password is refused with its reason', async () => {
  const { answer, values } = await scan('<input type="password">');
  expect(answer.outcome).toMatchObject({ status: 'read-only', reason: 'password' });
  expect(values).toEqual(['']);
});

test.each([
  ['nobody is in a box', '<p>Words</p><div></div>', {}],
  ['the box may not be written to', '<textarea readonly>theirs</textarea>', {}],
  [
    'the page turns out to be a tool',
    '<textarea></textarea><gradio-app></gradio-app>',
    { tools: [{ id: 'a1111', marks: 'gradio-app' }] },
  ],
  ['there is no text', '<textarea></textarea>', { write: undefined }],
])('nothing is written where %s', async (_, html, more) => {
  const before = html.includes('theirs') ? ['theirs'] : html.includes('<p>') ? [] : [''];
  const { answer, values } = await scan(html, more);
  expect(answer.outcome).toBeNull();
  expect(answer.tool).toBe('tools' in more ? 'a1111' : '');
  expect(values).toEqual(before);
});
