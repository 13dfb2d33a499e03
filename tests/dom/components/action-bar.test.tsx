import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ActionBar } from '@/components/preview/ActionBar.tsx';
import { expectAccessible, render } from './render.tsx';

const events = {
  onInsert: vi.fn(),
  onCopy: vi.fn(),
  onMode: vi.fn(),
  onAnswer: vi.fn(),
  onSave: vi.fn(async (name: string) => (name === 'taken' ? 'That name is taken.' : null)),
};
const bar = (question: string | null = null) => (
  <ActionBar {...events} mode="replace" suggestedName={() => 'red fox'} question={question} />
);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const nameField = page.getByRole('textbox', { name: 'Preset name' });

beforeEach(() => vi.clearAllMocks());

test('the buttons tell what was pressed', async () => {
  await render(bar());
  await button('Insert').click();
  await button('Copy').click();
  expect([events.onInsert, events.onCopy].map((event) => event.mock.calls.length)).toEqual([1, 1]);
  await page.getByRole('combobox').selectOptions('At the end');
  expect(events.onMode).toHaveBeenCalledWith('end');
  await expectAccessible();
});

test('saving: the name starts as the subject, is chosen, and Enter saves', async () => {
  await render(bar());
  await button('Save preset').click();
  await expect.element(nameField).toHaveFocus();
  await expect.element(nameField).toHaveValue('red fox');
  await expectAccessible();
  await userEvent.keyboard('My fox{Enter}');
  expect(events.onSave).toHaveBeenCalledWith('My fox');
  await expect.element(nameField).not.toBeInTheDocument();
  await expect.element(button('Save preset')).toHaveFocus();
});

test('saving by pressing Save preset once more', async () => {
  await render(bar());
  await button('Save preset').click();
  await nameField.fill('Twice');
  await button('Save preset').click();
  expect(events.onSave).toHaveBeenCalledWith('Twice');
});

test('a name that cannot be is explained', async () => {
  await render(bar());
  await button('Save preset').click();
  await nameField.fill('taken');
  await button('Save').click();
  await expect.element(nameField).toHaveAccessibleDescription('That name is taken.');
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await button('Save preset').click();
  await button('Cancel').click();
  await expect.element(nameField).not.toBeInTheDocument();
});

test('the question before an insertion over the limit', async () => {
  await render(bar('20 characters would not fit.'));
  await expect.element(button('Insert anyway')).toHaveFocus();
  await expectAccessible();
  await button('Insert anyway').click();
  await button('Cancel').click();
  expect(events.onAnswer.mock.calls).toEqual([[true], [false]]);
});

test('with nothing to insert Insert is pale, and tells all the same that it was pressed', async () => {
  await render(<ActionBar {...events} mode="replace" suggestedName={() => ''} />);
  const ground = () => getComputedStyle(button('Insert').element()).backgroundColor;
  const ready = ground();
  await render(<ActionBar {...events} mode="replace" suggestedName={() => ''} empty />);
  await expect.poll(ground).not.toBe(ready);
  await button('Insert').click();
  expect(events.onInsert).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('what Insert does with text that is there is named where it is not replaced', async () => {
  await render(bar());
  const mode = page.getByRole('combobox', { name: 'Where the box has text' });
  const width = mode.element().getBoundingClientRect().width;
  await render(<ActionBar {...events} mode="caret" suggestedName={() => ''} />);
  await expect.poll(() => mode.element().getBoundingClientRect().width).toBeGreaterThan(width + 20);
  await expect.element(mode).toHaveDisplayValue('At the caret');
  await expectAccessible();
});
