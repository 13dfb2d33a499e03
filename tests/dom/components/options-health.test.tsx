import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { HealthPanel } from '@/components/options/HealthPanel.tsx';
import { outcomeWords, strategyWords } from '@/components/options/outcome-words.ts';
import { strategies } from '@/lib/insert/strategies/index.ts';
import type { SiteHealth } from '@/lib/storage/index.ts';
import { expectAccessible, render } from './render.tsx';

const NOW = Date.UTC(2026, 10, 20, 12);
const ROWS: SiteHealth[] = [
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    lastSuccess: NOW - 2 * 3_600_000,
    strategy: 'exec-paragraphs',
    counts: { rejected: 1, inserted: 12 },
    changedSince: null,
    since: NOW - 86_400_000 * 9,
    at: NOW,
  },
  {
    id: 'pictures.example',
    name: 'pictures.example',
    lastSuccess: null,
    strategy: null,
    counts: { 'no-field': 2, 'of-tomorrow': 1 },
    changedSince: NOW - 86_400_000,
    since: NOW - 86_400_000,
    at: NOW,
  },
];

test('says for each site the last success, how, what came of it, and whether it has changed', async () => {
  const host = await render(<HealthPanel rows={ROWS} now={NOW} onClear={vi.fn()} />);
  const cells = [...host.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
  expect(cells[0]?.[0]).toBe('ChatGPT');
  expect(cells[0]?.[1]).toMatch(/^2 hours ago.*2026/);
  expect(cells[0]?.slice(2)).toEqual(['As if typed', 'Inserted 12Not taken 1']);
  expect(cells[1]?.[0]).toMatch(/^pictures\.exampleHas changed since .*2026/);
  expect(cells[1]?.slice(1)).toEqual(['never', '–', 'No box found 2of-tomorrow 1']);
  await expectAccessible();
});

test('clearing leaves the focus at the heading, also when the table is gone', async () => {
  const onClear = vi.fn();
  await render(<HealthPanel rows={ROWS} now={NOW} onClear={onClear} />);
  await page.getByRole('button', { name: 'Clear the counts' }).click();
  expect(onClear).toHaveBeenCalledOnce();
  expect(document.activeElement?.tagName).toBe('H2');
  const heading = document.activeElement;
  await render(<HealthPanel rows={[]} now={NOW} onClear={onClear} />);
  await expect.element(page.getByText('Nothing inserted yet')).toBeVisible();
  expect(document.activeElement).toBe(heading);
  await expectAccessible();
});

test('every way to write has plain words', () => {
  for (const { name } of Object.values(strategies).flat())
    expect(strategyWords(name)).toMatch(/^[A-Z][a-z ]+$/);
  expect(strategyWords('of-tomorrow')).toBe('of-tomorrow');
  expect(outcomeWords('constructor')).toBe('constructor');
});
