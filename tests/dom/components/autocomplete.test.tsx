/** One text with suggestions that never get in the way. */
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Autocomplete } from '@/components/ui/Autocomplete.tsx';
import { expectAccessible, render } from './render.tsx';

const WORDS = ['photograph', 'oil painting', 'pixel art'];

function Harness({ words }: { words: string[] }) {
  const [value, setValue] = useState('');
  return (
    <Autocomplete
      label="Content type"
      value={value}
      onChange={setValue}
      suggest={(typed) => words.filter((word) => word.includes(typed))}
      suggestionsName="Suggestions for Content type"
    />
  );
}

const input = page.getByLabelText('Content type', { exact: true });
const list = page.getByRole('listbox');

test.each([
  ['Enter keeps the text as typed', 'p{Enter}', 'p'],
  ['leaving keeps the text as typed', 'phot{Tab}', 'phot'],
  ['arrow and Enter choose', 'p{ArrowDown}{ArrowDown}{Enter}', 'oil painting'],
  ['past the end nothing is highlighted again', 'x{Backspace}pix{ArrowDown}{ArrowDown}{Enter}', 'pix'],
  ['Escape keeps the text', 'pix{ArrowDown}{Escape}{Enter}', 'pix'],
])('%s', async (_, keys, value) => {
  await render(<Harness words={WORDS} />);
  await input.click();
  await userEvent.keyboard(keys);
  await expect.element(input).toHaveValue(value);
});

test('a complete word needs no list; the arrow key shows all', async () => {
  await render(<Harness words={WORDS} />);
  await input.fill('photograph');
  await expect.element(list).not.toBeInTheDocument();
  await input.click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.querySelectorAll('[role=option]').length).toBe(3);
  await expectAccessible();
});

test('without suggestions it is a plain text field', async () => {
  await render(<Harness words={[]} />);
  await expect.element(page.getByRole('textbox', { name: 'Content type' })).toBeVisible();
  await expectAccessible();
});
