import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReviewBar } from '@/components/assistant/ReviewBar.tsx';
import { ReviewPanel } from '@/components/assistant/ReviewPanel.tsx';
import type { ReviewRow } from '@/components/assistant/SuggestionRow.tsx';
import { expectAccessible, render } from './render.tsx';

const ROWS: ReviewRow[] = [
  { field: 'action', old: [], new: ['mending a net'], state: 'open' },
  { field: 'lighting', old: ['soft light', 'haze'], new: ['Soft light', 'rim light'], state: 'open' },
  { field: 'aspectRatio', old: ['3:2'], new: ['16:9'], state: 'rejected' },
];
const events = { onAccept: vi.fn(), onReject: vi.fn(), onUndo: vi.fn(), onClose: vi.fn(), onChoose: vi.fn() };

/** Decides as the popup does. */
function Harness({ choices = ['one'], rows = ROWS }) {
  const [states, setStates] = useState<Record<string, ReviewRow['state']>>({});
  const set = (field: string, state: ReviewRow['state']) =>
    setStates((former) => ({ ...former, [field]: state }));
  return (
    <ReviewPanel
      from="ChatGPT"
      choices={choices}
      chosen={0}
      onChoose={events.onChoose}
      rows={rows.map((row) => ({ ...row, state: states[row.field] ?? row.state }))}
      onAccept={(field) => {
        events.onAccept(field);
        set(field, 'accepted');
      }}
      onReject={(field) => {
        events.onReject(field);
        set(field, 'rejected');
      }}
      onUndo={(field) => {
        events.onUndo(field);
        set(field, 'open');
      }}
      onClose={events.onClose}
    />
  );
}

beforeEach(async () => {
  vi.clearAllMocks();
  await page.viewport(420, 600);
});

test('each field stands with what it holds beside what is suggested', async () => {
  await render(<Harness />);
  await expect.element(page.getByRole('heading', { name: 'Suggestions from ChatGPT' })).toHaveFocus();
  const row = page.getByRole('listitem', { name: 'Lighting' });
  expect([...row.element().querySelectorAll('dt, dd span')].map((part) => part.textContent)).toEqual([
    'Now',
    'soft light',
    'haze',
    'Suggested',
    'Soft light',
    'rim light',
  ]);
  const marked = [...row.element().querySelectorAll('[data-mark]')].map((part) => part.textContent);
  expect(marked).toEqual(['haze', 'rim light']);
  await expect.element(page.getByRole('listitem', { name: 'Action' }).getByText('empty')).toBeVisible();
  await expectAccessible();
});

test('the keyboard decides on each and takes it back, and the focus stays in its row', async () => {
  await render(<Harness />);
  await userEvent.keyboard('{Tab}{Tab}{Enter}');
  expect(events.onAccept).toHaveBeenCalledExactlyOnceWith('action');
  await expect.element(page.getByRole('button', { name: 'Undo Action' })).toHaveFocus();
  await expectAccessible();
  await userEvent.keyboard('{Enter}');
  expect(events.onUndo).toHaveBeenCalledExactlyOnceWith('action');
  await expect.element(page.getByRole('button', { name: 'Accept Action' })).toHaveFocus();
  await page.getByRole('button', { name: 'Reject Lighting' }).click();
  expect(events.onReject).toHaveBeenCalledExactlyOnceWith('lighting');
  await expect.element(page.getByRole('listitem', { name: 'Lighting' }).getByText('Rejected')).toBeVisible();
});

test('of several prompts one is chosen', async () => {
  await render(<Harness choices={['Misty Dawn', 'Full Moon']} />);
  await page.getByRole('combobox', { name: 'Which prompt' }).selectOptions('2. Full Moon');
  expect(events.onChoose).toHaveBeenCalledExactlyOnceWith(1);
  await expectAccessible();
});

test('without a difference it says so', async () => {
  await render(<Harness rows={[]} />);
  await expect.element(page.getByText(/says what the form says already/)).toBeVisible();
  await expectAccessible();
});

test('Escape and the cross lead back', async () => {
  await render(<Harness />);
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Back to the form' }).click();
  expect(events.onClose).toHaveBeenCalledTimes(2);
});

test('hostile words stay words, within the width', async () => {
  const text = `<img src=x onerror=alert(1)>${'x'.repeat(500)}`;
  const host = await render(
    <Harness rows={[{ field: 'subject', old: [text], new: [`${text}!`], state: 'open' }]} />,
  );
  expect(host.querySelector('img')).toBeNull();
  expect(host.scrollWidth).toBeLessThanOrEqual(420);
});

test('all at once, and done', async () => {
  const press = { onAcceptAll: vi.fn(), onRejectAll: vi.fn(), onDone: vi.fn() };
  await render(<ReviewBar open={2} {...press} />);
  await page.getByRole('button', { name: 'Accept all' }).click();
  await page.getByRole('button', { name: 'Reject all' }).click();
  expect(press.onAcceptAll).toHaveBeenCalledOnce();
  expect(press.onRejectAll).toHaveBeenCalledOnce();
  await render(<ReviewBar open={0} {...press} />);
  await expect.element(page.getByRole('button', { name: 'Accept all' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(press.onDone).toHaveBeenCalledOnce();
});
