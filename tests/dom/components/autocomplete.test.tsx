/** One text with suggestions that never get in the way. */
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Autocomplete } from '@/components/ui/Autocomplete.tsx';
import { expectAccessible, render } from './render.tsx';

const WORDS = ['photograph', 'oil painting', 'pixel art'];

function Harness({ words, multiline }: { words: string[]; multiline?: boolean }) {
  const [value, setValue] = useState('');
  return (
    <div style={{ width: 200 }}>
      <Autocomplete
        label="Content type"
        multiline={multiline}
        value={value}
        onChange={setValue}
        suggest={(typed) => words.filter((word) => word.includes(typed))}
        suggestionsName="Suggestions for Content type"
      />
    </div>
  );
}

const input = page.getByLabelText('Content type', { exact: true });
const list = page.getByRole('listbox');

test.each([
  ['Enter takes the best match that begins with what was typed', 'pho{Enter}', 'photograph'],
  ['Tab takes it too', 'pho{Tab}', 'photograph'],
  ['Shift+Tab leaves and keeps the text as typed', 'pho{Shift>}{Tab}{/Shift}', 'pho'],
  ['a match that only has such a word is not taken', 'paint{Enter}', 'paint'],
  ['Enter on no match keeps the text', 'pastel{Enter}', 'pastel'],
  ['arrow keys choose another', 'p{ArrowDown}{Enter}', 'oil painting'],
  ['past the end nothing is highlighted', 'pix{ArrowDown}{Enter}', 'pix'],
  ['Escape keeps the text', 'pix{Escape}{Enter}', 'pix'],
  ['Escape keeps the text where the arrow keys chose', 'p{ArrowDown}{Escape}{Tab}', 'p'],
  ['a list that the focus opened highlights nothing', '{Enter}', ''],
  ['in a list that the focus opened the arrow keys choose', '{ArrowDown}{ArrowDown}{Enter}', 'oil painting'],
])('%s', async (_, keys, value) => {
  await render(<Harness words={WORDS} />);
  await input.click();
  await userEvent.keyboard(keys);
  await expect.element(input).toHaveValue(value);
});

test('the focus opens the list, and a press elsewhere closes it and keeps what was typed', async () => {
  await render(<Harness words={WORDS} />);
  await userEvent.keyboard('{Tab}');
  await expect.element(list).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('pho');
  await expect
    .element(page.getByRole('option', { name: 'photograph' }))
    .toHaveAttribute('aria-selected', 'true');
  (document.activeElement as HTMLElement).blur();
  await expect.element(list).not.toBeInTheDocument();
  await expect.element(input).toHaveValue('pho');
});

test('coming back with its window a field opens nothing', async () => {
  await render(<Harness words={WORDS} />);
  await input.click();
  await userEvent.keyboard('{Escape}');
  const field = input.element();
  // As browsers do it: the field stays the active element while the window is elsewhere.
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await expect.element(list).not.toBeInTheDocument();
  (field as HTMLElement).blur();
  (field as HTMLElement).focus();
  await expect.element(list).toBeVisible();
});

test('a free text of several lines opens nothing while it holds something, and loses the line breaks of a paste', async () => {
  await render(<Harness words={WORDS} multiline />);
  const text = page.getByRole('textbox', { name: 'Content type' });
  await text.click();
  await expect.element(list).toBeVisible();
  await expectAccessible();
  await text.fill('one\n two');
  await expect.element(text).toHaveValue('one two');
  await userEvent.keyboard('{Enter}');
  await expect.element(text).toHaveValue('one two');
  (document.activeElement as HTMLElement).blur();
  await text.click();
  await expect.element(list).not.toBeInTheDocument();
});

test('a complete word needs no list; a press shows all', async () => {
  await render(<Harness words={WORDS} />);
  await input.fill('photograph');
  await expect.element(list).not.toBeInTheDocument();
  await input.click();
  await expect.poll(() => document.querySelectorAll('[role=option]').length).toBe(3);
  await expectAccessible();
});

test('without suggestions it is a plain text field', async () => {
  await render(<Harness words={[]} />);
  await expect.element(page.getByRole('textbox', { name: 'Content type' })).toBeVisible();
  await expectAccessible();
});
