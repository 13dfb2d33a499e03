import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PresetList } from '@/components/presets/PresetList.tsx';
import type { Preset } from '@/lib/storage/index.ts';
import { expectAccessible, render } from './render.tsx';

const preset = (id: string, name: string, subject: string, tags: string[] = []): Preset => ({
  id,
  name,
  folder: '',
  tags,
  favorite: id === 'a',
  prompt: { subject: { text: subject } },
  createdAt: 0,
  updatedAt: 0,
  usedAt: null,
  deletedAt: null,
});
const presets = [preset('a', 'Fisherman', 'an old man', ['sea']), preset('b', 'Fox', 'a red fox')];
const events = {
  onApply: vi.fn(),
  onFavorite: vi.fn(),
  onRename: vi.fn(async (_: string, name: string) => (name === 'Fox' ? 'That name is taken.' : null)),
  onDelete: vi.fn(),
  onRestore: vi.fn(),
  onTransfer: vi.fn(),
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const names = () => [...document.querySelectorAll('.preset-item-apply')].map((name) => name.textContent);

beforeEach(() => vi.clearAllMocks());

test('a row applies, marks, deletes', async () => {
  await render(<PresetList presets={presets} deleted={[]} {...events} />);
  await expect.element(button('Favorite Fisherman')).toHaveAttribute('aria-pressed', 'true');
  await button('Apply Fox').click();
  await button('Favorite Fox').click();
  await button('Delete Fisherman').click();
  await button('Import or export…').click();
  expect(events.onApply).toHaveBeenCalledWith('b');
  expect(events.onFavorite).toHaveBeenCalledWith('b', true);
  expect(events.onDelete).toHaveBeenCalledWith('a');
  expect(events.onTransfer).toHaveBeenCalledOnce();
  await expectAccessible();
});

test.each([
  ['fox', ['Fox']],
  ['OLD man', ['Fisherman']],
  ['sea', ['Fisherman']],
  ['', ['Fisherman', 'Fox']],
  ['nothing', []],
])('searching "%s" finds %o', async (typed, found) => {
  await render(<PresetList presets={presets} deleted={[]} {...events} />);
  await page.getByRole('searchbox', { name: 'Search presets' }).fill(typed);
  await expect.poll(names).toEqual(found);
  await expectAccessible();
});

test('renaming: an error stays, Enter saves, Escape gives up', async () => {
  await render(<PresetList presets={presets} deleted={[]} {...events} />);
  await button('Rename Fisherman').click();
  const field = page.getByRole('textbox', { name: 'New name for Fisherman' });
  await expect.element(field).toHaveFocus();
  await field.fill('Fox');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveAccessibleDescription('That name is taken.');
  await expectAccessible();
  await field.fill('Sailor');
  await userEvent.keyboard('{Enter}');
  expect(events.onRename).toHaveBeenLastCalledWith('a', 'Sailor');
  await expect.element(field).not.toBeInTheDocument();
  await button('Rename Fox').click();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Rename Fox')).toBeVisible();
});

test('what was deleted can be brought back', async () => {
  await render(<PresetList presets={[]} deleted={presets} {...events} />);
  await expect.element(page.getByText('No presets yet')).toBeVisible();
  await page.getByText('Recently deleted (2)').click();
  await button('Restore Fox').click();
  expect(events.onRestore).toHaveBeenCalledWith('b');
  await expectAccessible();
});

test('500 presets are searched and drawn within a tenth of a second a keystroke', async () => {
  const many = Array.from({ length: 500 }, (_, n) => preset(`${n}`, `Preset ${n}`, 'a fox'));
  await render(<PresetList presets={many} deleted={[]} {...events} />);
  const start = performance.now();
  await page.getByRole('searchbox').fill('499');
  await expect.poll(names, { interval: 5 }).toEqual(['Preset 499']);
  expect(performance.now() - start).toBeLessThan(500);
});
