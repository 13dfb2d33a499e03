import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BoxChoices } from '@/components/sites/BoxChoices.tsx';
import { expectAccessible, render } from './render.tsx';

const events = { onPoint: vi.fn(), onChoose: vi.fn(), onCancel: vi.fn() };
const choices = <BoxChoices names={['Prompt A', 'Prompt A', 'A box without a name']} {...events} />;

beforeEach(() => vi.clearAllMocks());

test('each box has its number and its name, and the first one the focus', async () => {
  await render(choices);
  const names = page
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent);
  expect(names).toEqual(['1 Prompt A', '2 Prompt A', '3 A box without a name']);
  await expect.element(page.getByRole('button', { name: '1 Prompt A' })).toHaveFocus();
  await expectAccessible();
});

test('one alone is only offered', async () => {
  await render(<BoxChoices names={['Code editor']} {...events} />);
  await expect.element(page.getByText('Insert into the only text box that may be meant?')).toBeVisible();
  await page.getByRole('button', { name: '1 Code editor' }).click();
  expect(events.onChoose).toHaveBeenCalledExactlyOnceWith(0);
});

test('the one that has the focus or the pointer is marked in the page', async () => {
  await render(choices);
  await vi.waitFor(() => expect(events.onPoint).toHaveBeenLastCalledWith(0));
  await userEvent.keyboard('{Tab}');
  expect(events.onPoint).toHaveBeenLastCalledWith(1);
  await page.getByRole('button', { name: /^3/ }).hover();
  expect(events.onPoint).toHaveBeenLastCalledWith(2);
});

test('a press chooses it, Escape and Cancel choose none', async () => {
  await render(choices);
  await page.getByRole('button', { name: '2 Prompt A' }).click();
  expect(events.onChoose).toHaveBeenCalledExactlyOnceWith(1);
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(events.onCancel).toHaveBeenCalledTimes(2);
  expect(events.onChoose).toHaveBeenCalledOnce();
});
