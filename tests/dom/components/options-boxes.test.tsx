import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BoxesPanel } from '@/components/options/BoxesPanel.tsx';
import type { StoredBox } from '@/lib/storage/index.ts';
import { expectAccessible, render } from './render.tsx';

const NOW = Date.UTC(2026, 10, 20);
const box = (over: Partial<StoredBox> = {}): StoredBox => ({
  id: 'a',
  role: 'prompt',
  address: 'https://pictures.example/create',
  frame: null,
  locators: [
    { by: 'id', hosts: [], selector: '#prompt' },
    { by: 'label', hosts: [], selector: '[aria-label="Your prompt"]' },
  ],
  label: 'Your prompt',
  at: NOW - 3 * 86_400_000,
  missed: 0,
  ...over,
});
const events = () => ({ onForget: vi.fn(), onExport: vi.fn(), onImport: vi.fn() });
const three = [
  { box: box(), lost: false },
  {
    box: box({ id: 'b', role: 'negative', label: '', frame: 'https://owner.hf.space', locators: [] }),
    lost: true,
  },
  { box: box({ id: 'c', label: '<b>שקיעה</b>', address: 'http://127.0.0.1:7860/' }), lost: false },
];

test('says of each box what it is called, where it is, when it was shown and how it is found', async () => {
  const host = await render(<BoxesPanel boxes={three} now={NOW} report={null} {...events()} />);
  const rows = [...host.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows[0]).toMatch(
    /Your prompt.*Prompt box · pictures\.example\/create.*Shown 3 days ago · 2 ways to find it/,
  );
  expect(rows[0]).not.toContain('Not found any more');
  expect(rows[1]).toMatch(
    /A box without a name.*leave out.*in a frame of owner\.hf\.space.*Not found any more/,
  );
  expect(rows[2]).toMatch(/<b>שקיעה<\/b>.*http:\/\/127\.0\.0\.1:7860Shown/);
  await expectAccessible();
});

test('forgetting names the box, and the focus goes to the neighbor, at last to the heading', async () => {
  const on = events();
  await render(<BoxesPanel boxes={three} now={NOW} report={null} {...on} />);
  const button = page.getByRole('button', { name: 'Forget Your prompt at pictures.example/create' });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(on.onForget.mock.calls).toEqual([['a']]);
  expect(document.activeElement?.textContent).toContain('A box without a name');
  await render(<BoxesPanel boxes={three.slice(2)} now={NOW} report={null} {...on} />);
  await page.getByRole('button', { name: /^Forget/ }).click();
  expect(document.activeElement?.tagName).toBe('H2');
});

test('without boxes it says how to show one, and there is nothing to export', async () => {
  const on = events();
  const host = await render(<BoxesPanel boxes={[]} report={null} {...on} />);
  await expect.element(page.getByText('No boxes shown yet')).toBeVisible();
  await expect.element(page.getByText(/Show the box/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Export boxes' })).toBeDisabled();
  const input = host.querySelector('input[type=file]');
  if (input) await userEvent.upload(input, new File(['[]'], 'boxes.json', { type: 'application/json' }));
  expect(on.onImport.mock.calls[0]?.[0].name).toBe('boxes.json');
  await expectAccessible();
});

test('exporting, and the report of an import', async () => {
  const on = events();
  const report = { summary: 'Boxes imported: 1 new.', lists: [{ title: 'Left out: 1', items: ['x: bad'] }] };
  await render(<BoxesPanel boxes={three} now={NOW} report={report} {...on} />);
  await page.getByRole('button', { name: 'Export boxes' }).click();
  expect(on.onExport).toHaveBeenCalledOnce();
  expect(page.getByRole('status').element().textContent).toContain('1 new');
  await page.getByText('Left out: 1').click();
  await expect.element(page.getByText('x: bad')).toBeVisible();
  await expectAccessible();
});
