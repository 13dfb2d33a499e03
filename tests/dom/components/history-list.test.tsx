import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HistoryList } from '@/components/history/HistoryList.tsx';
import { ago } from '@/components/hooks/time.ts';
import { expectAccessible, render } from './render.tsx';

const NOW = 1_700_000_000_000;
const entries = [
  { id: 'a', text: 'a red fox', host: 'www.bing.com', at: NOW - 300_000 },
  { id: 'b', text: 'a boat', host: null, at: NOW - 90_000_000 },
].map((entry) => ({ ...entry, target: 'x', prompt: { subject: { text: 'fox' } } }));
const events = { onUse: vi.fn(), onRemove: vi.fn(), onClear: vi.fn() };

test('an entry says what, where and when, and can be used again or removed', async () => {
  await render(<HistoryList entries={entries} targetName={() => 'Image Creator'} now={NOW} {...events} />);
  await expect.element(page.getByText('Image Creator · www.bing.com · 5 minutes ago')).toBeVisible();
  await expect.element(page.getByText('Image Creator · copied · yesterday')).toBeVisible();
  await page.getByRole('button', { name: 'Use again: a boat' }).click();
  await page.getByRole('button', { name: 'Remove from history: a red fox' }).click();
  await page.getByRole('button', { name: 'Clear history' }).click();
  expect(events.onUse).toHaveBeenCalledWith('b');
  expect(events.onRemove).toHaveBeenCalledWith('a');
  expect(events.onClear).toHaveBeenCalledOnce();
  await expectAccessible();
});

test('an empty history says what will be here', async () => {
  await render(<HistoryList entries={[]} targetName={String} {...events} />);
  await expect.element(page.getByText('Nothing here yet')).toBeVisible();
  await expectAccessible();
});

test.each([
  [0, 'now'],
  [59_000, 'now'],
  [-5000, 'now'],
  [60_000, '1 minute ago'],
  [7_200_000, '2 hours ago'],
  [86_400_000, 'yesterday'],
  [40 * 86_400_000, 'last month'],
])('%i ms ago reads "%s"', (past, text) => {
  expect(ago(NOW - past, NOW)).toBe(text);
});
