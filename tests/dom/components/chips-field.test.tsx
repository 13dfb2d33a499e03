/** The field of several values. `|` in the pictures is where typing goes on: `calm, eerie|` is a chip and a text. */
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ChipsField } from '@/components/ui/ChipsField.tsx';
import type { ChipItem } from '@/components/ui/use-chips.ts';
import { expectAccessible, render } from './render.tsx';

const WORDS = ['calm', 'eerie', 'joyful'];
let told: string[] = [];

function Harness({ start }: { start: string[] }) {
  const [items, setItems] = useState<ChipItem[]>(start.map((text) => ({ text, weight: 1.2 })));
  return (
    <>
      <ChipsField
        label="Mood"
        items={items}
        onChange={(next) => {
          told = next.map((item) => item.text);
          setItems(next);
        }}
        suggest={(typed) => WORDS.filter((word) => word.startsWith(typed))}
        suggestionsName="Suggestions for Mood"
        removeName={(text) => `Remove ${text}`}
        control={({ item }) => <small>×{String(item.weight)}</small>}
      />
      <button type="button">After</button>
    </>
  );
}

const input = page.getByRole('combobox', { name: 'Mood' });

/** What is on screen. */
function picture(): string {
  const chips = [...document.querySelectorAll('.chip > span')].map(
    (chip) => chip.firstChild?.textContent ?? '',
  );
  return [...chips, `${document.querySelector('input')?.value}|`].join(', ');
}

beforeEach(() => {
  told = [];
});

test.each([
  ['Enter makes a chip', [], 'calm{Enter}', 'calm, |', ['calm']],
  ['a comma makes a chip', [], 'calm,eer', 'calm, eer|', ['calm', 'eer']],
  ['what is typed is already part of the value', ['calm'], 'soft li', 'calm, soft li|', ['calm', 'soft li']],
  ['leaving the field keeps what was typed', [], 'soft{Tab}', 'soft, |', ['soft']],
  [
    'Backspace in the empty input removes the last chip',
    ['calm', 'eerie'],
    '{Backspace}',
    'calm, |',
    ['calm'],
  ],
  ['Enter on nothing changes nothing', ['calm'], '{Enter}', 'calm, |', []],
  [
    'a word on the way to a longer one loses nothing',
    ['calm'],
    'calm sea',
    'calm, calm sea|',
    ['calm', 'calm sea'],
  ],
  ['the same word twice is one chip', ['calm'], 'calm{Enter}', 'calm, |', ['calm']],
  ['the best match takes the place of the text', [], 'e{Enter}', 'eerie, |', ['eerie']],
  ['Tab takes it too', [], 'e{Tab}', 'eerie, |', ['eerie']],
  ['Enter on no match keeps the text as typed', [], 'solemn{Enter}', 'solemn, |', ['solemn']],
  ['Escape keeps the text, which Enter then makes a chip', [], 'ee{Escape}{Enter}', 'ee, |', ['ee']],
  [
    'several are chosen one after the other',
    [],
    '{ArrowDown}{Enter}{ArrowDown}{Enter}',
    'calm, eerie, |',
    ['calm', 'eerie'],
  ],
  [
    'Alt with an arrow key moves a chip, which keeps the focus',
    ['calm', 'eerie', 'fog'],
    '{ArrowLeft}{Alt>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowRight}{/Alt}',
    'calm, fog, eerie, |',
    ['calm', 'fog', 'eerie'],
  ],
  [
    'arrow keys reach a chip, Delete removes it',
    ['calm', 'eerie'],
    '{ArrowLeft}{ArrowLeft}{Delete}',
    'eerie, |',
    ['eerie'],
  ],
])('%s', async (_, start, keys, shown, values) => {
  await render(<Harness start={start} />);
  await input.click();
  await userEvent.keyboard(keys);
  await expect.poll(picture).toBe(shown);
  expect(told).toEqual(values);
});

test('a chip keeps its weight, shows it, and is removed by its button', async () => {
  await render(<Harness start={['calm', 'eerie']} />);
  await expect.element(page.getByText('×1.2').first()).toBeVisible();
  await page.getByRole('button', { name: 'Remove calm' }).click();
  await expect.poll(picture).toBe('eerie, |');
});

test('a pasted list becomes chips', async () => {
  await render(<Harness start={[]} />);
  await input.fill('fog, mist，rain');
  await expect.poll(picture).toBe('fog, mist, rain|');
});

test('Escape closes the list and nothing else', async () => {
  await render(<Harness start={[]} />);
  await input.click();
  await userEvent.keyboard('e');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  expect(picture()).toBe('e|');
});

test('the focus opens the list, and a listed word can be pressed', async () => {
  await render(<Harness start={['calm']} />);
  await userEvent.keyboard('{Tab}');
  await expect.element(input).toHaveFocus();
  await page.getByRole('option', { name: 'joyful' }).click();
  await expect.poll(picture).toBe('calm, joyful, |');
  await expectAccessible();
});

const words = (text: string) => page.getByText(text, { exact: true });

test('a chip is dragged to another place, and its click opens nothing', async () => {
  await render(<Harness start={['calm', 'eerie', 'joyful']} />);
  await userEvent.dragAndDrop(words('calm'), words('joyful'));
  await expect.poll(picture).toBe('eerie, joyful, calm, |');
  await userEvent.dragAndDrop(words('calm'), words('eerie'));
  await expect.poll(picture).toBe('calm, eerie, joyful, |');
  expect(told).toEqual(['calm', 'eerie', 'joyful']);
  expect(document.querySelector('[data-drag]')).toBe(null);
});

test('a drag that Escape ends changes nothing', async () => {
  await render(<Harness start={['calm', 'eerie']} />);
  const from = words('calm').element().getBoundingClientRect();
  const to = words('eerie').element().getBoundingClientRect();
  const point = (type: string, { x, y, width, height }: DOMRect) =>
    words('calm')
      .element()
      .dispatchEvent(
        new PointerEvent(type, { bubbles: true, button: 0, clientX: x + width / 2, clientY: y + height / 2 }),
      );
  point('pointerdown', from);
  point('pointermove', to);
  await expect.poll(() => document.querySelector('[data-drag="after"]')?.textContent).toContain('eerie');
  await userEvent.keyboard('{Escape}');
  point('pointerup', to);
  await expect.poll(() => document.querySelector('[data-drag]')).toBe(null);
  expect(picture()).toBe('calm, eerie, |');
});
