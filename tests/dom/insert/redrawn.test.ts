/** A box that the page has drawn anew since it was scanned: the same one is written to, or none. */
import { afterEach, expect, test } from 'vitest';
import { createHandler } from '@/entrypoints/insert/create-handler.ts';
import { WORDS } from '@/lib/insert/index.ts';
import type { ScanAnswer } from '@/lib/messages/page.ts';

const BIG = 'style="width: 500px; height: 80px"';
const box = (label: string, more = '') => `<textarea placeholder="${label}" ${more} ${BIG}></textarea>`;

afterEach(() => {
  document.body.innerHTML = '';
});

async function scanned(html: string) {
  document.body.innerHTML = html;
  const handle = createHandler(document);
  const scan = () =>
    handle({
      type: 'scan',
      hints: null,
      pinned: [],
      touchedOnly: false,
      tools: [],
      words: WORDS,
      wait: false,
    });
  const { token, boxes } = (await scan()) as ScanAnswer;
  const insert = (choice: number) =>
    handle({ type: 'insert', token, choice, text: 'a fox', negative: '', mode: 'replace' });
  return { handle, boxes, insert, scan };
}

const values = () => [...document.querySelectorAll('textarea')].map(({ value }) => value);

test('the box that was chosen is found again, wherever the new scan ranks it', async () => {
  const { boxes, insert } = await scanned(box('Describe your image') + box('Describe your scene'));
  expect(boxes).toHaveLength(2);
  const choice = boxes.findIndex(({ label }) => /scene/.test(label));
  document.body.innerHTML = box('Describe your scene') + box('Describe your image');
  expect(await insert(choice)).toMatchObject({ status: 'inserted', label: 'Describe your scene' });
  expect(values()).toEqual(['a fox', '']);
});

test.for([
  ['another box has come in its place', box('Describe your image'), box('Describe your video')],
  [
    'the chosen one is gone',
    box('Describe your image') + box('Describe your scene'),
    box('Describe your scene'),
  ],
  ['there are two like it', box('Describe your image'), box('Describe your image').repeat(2)],
  ['there were two like it', box('Prompt').repeat(2), box('Prompt')],
] as const)('where %s, nothing is written', async ([, before, after]) => {
  const { insert } = await scanned(before);
  document.body.innerHTML = after;
  expect(await insert(0)).toMatchObject({ status: 'page-changed' });
  expect(values().join('')).toBe('');
});

test('a box without any name is known again by its place', async () => {
  const { insert } = await scanned(
    `<main><div contenteditable="true" ${BIG}></div><button>Generate image</button></main>`,
  );
  document.body.innerHTML = document.body.innerHTML.slice();
  expect(await insert(0)).toMatchObject({ status: 'inserted' });
});

test('a scan since then does not change which box was chosen', async () => {
  const { insert, scan } = await scanned(box('Describe your image') + box('Describe your scene'));
  document.body.prepend(document.querySelectorAll('textarea')[1] as Element);
  await scan();
  expect(await insert(0)).toMatchObject({ status: 'inserted', label: 'Describe your image' });
});
