/** What is called inserted is what a person sees: blanks, line breaks and what is hidden count. */
import { afterEach, expect, test } from 'vitest';
import { insertText } from '@/lib/insert/index.ts';

const quick = { timings: { stays: 20, editor: 100 } };
const TEXT = 'a red fox in the snow';

afterEach(() => {
  document.body.innerHTML = '';
});

function place(html: string, make: (field: HTMLElement & { value: string }) => void) {
  document.body.innerHTML = html;
  const field = document.querySelector('textarea, [contenteditable="true"]') as HTMLElement & {
    value: string;
  };
  field.addEventListener('input', () => make(field), { once: true });
  return field;
}

const AREA = '<textarea>mine</textarea>';
const BOX = '<div contenteditable="true">mine</div>';

test.for<[string, string, (field: HTMLElement & { value: string }) => void]>([
  ['takes every space away', AREA, (it) => Object.assign(it, { value: it.value.replace(/ /g, '') })],
  [
    'spreads the words over lines',
    AREA,
    (it) => Object.assign(it, { value: it.value.replace(/ /g, '\n    ') }),
  ],
  ['adds a space at the end', AREA, (it) => Object.assign(it, { value: `${it.value} ` })],
  [
    'takes every space away',
    BOX,
    (it) => Object.assign(it, { textContent: it.textContent?.replace(/ /g, '') }),
  ],
  [
    'spreads the words',
    BOX,
    (it) => Object.assign(it, { textContent: it.textContent?.replace(/ /g, '\n     ') }),
  ],
  [
    'puts blank lines between',
    BOX,
    (it) => Object.assign(it, { innerHTML: it.innerHTML.replace(/ /g, '<br><br>') }),
  ],
  ['makes paragraphs', BOX, (it) => Object.assign(it, { innerHTML: it.innerHTML.replace(/ /g, '</p><p>') })],
  ['adds U+200B', BOX, (it) => Object.assign(it, { textContent: it.textContent?.replace(/ /g, ' \u200b') })],
  ['adds U+200B at the end', BOX, (it) => void it.append('\u200b')],
  [
    'adds a joiner',
    BOX,
    (it) => Object.assign(it, { textContent: it.textContent?.replace(/ /g, '\u2060 ') }),
  ],
  ...[
    'display: none',
    'visibility: hidden',
    'opacity: 0',
    'font-size: 0',
    'position: absolute; left: -9999px',
    'position: absolute; clip: rect(0 0 0 0)',
    'display: inline-block; width: 0; height: 0; overflow: hidden',
  ].map((style): [string, string, (field: HTMLElement) => void] => [
    `moves it into ${style}`,
    BOX,
    (it) => Object.assign(it, { innerHTML: `<span style="${style}">${it.innerHTML}</span>` }),
  ]),
  [
    'shows an island in its place',
    BOX,
    (it) =>
      Object.assign(it, {
        innerHTML: `<span style="display: none">${it.innerHTML}</span><span contenteditable="false">a dog</span>`,
      }),
  ],
  [
    'shows an island beside it',
    BOX,
    (it) => Object.assign(it, { innerHTML: `${it.innerHTML}<b contenteditable="false">a dog</b>` }),
  ],
])('a page that %s is told of (%s)', async ([, html, make]) => {
  for (const mode of ['replace', 'end'] as const) {
    const field = place(html, make);
    expect(await insertText(field, TEXT, mode, quick), mode).toMatchObject({
      status: 'rejected',
      changed: true,
    });
  }
});

test.for<[string, string, string]>([
  ['two  spaces', BOX, 'two  spaces'],
  [' led and ended ', BOX, ' led and ended '],
  ['one\n\n  two\n', '<div contenteditable="true" style="white-space: pre-wrap">mine</div>', 'one\n\n  two'],
  ['a fox', '<div contenteditable="true"><span contenteditable="false">Write here</span>mine</div>', 'a fox'],
  ['a fox', '<div contenteditable="true"><p>mine</p><p>yours</p></div>', 'a fox'],
  ['a\u200bb', BOX, 'a\u200bb'],
])('%j arrives and is called inserted (%s)', async ([text, html]) => {
  for (const mode of ['replace', 'end'] as const) {
    document.body.innerHTML = html;
    const field = document.querySelector('[contenteditable="true"]') as HTMLElement;
    expect(await insertText(field, text, mode, quick), mode).toMatchObject({ status: 'inserted' });
  }
});

test('a counter in the box is no text of another', async () => {
  const field = place(`<div contenteditable="true">mine<i contenteditable="false">4 / 99</i></div>`, (it) => {
    const counter = it.querySelector('i');
    if (counter) counter.textContent = '11 / 99';
  });
  expect(await insertText(field, TEXT, 'end', quick)).toMatchObject({ status: 'inserted' });
});
