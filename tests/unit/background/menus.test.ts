import { expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => ({ menuPresets: vi.fn() }));
const contextMenus = vi.hoisted(() => ({ removeAll: vi.fn(async () => undefined), create: vi.fn() }));
vi.mock('../../../entrypoints/background/store.ts', () => ({
  presets: stored,
  workspaceLog: {},
  history: {},
}));
vi.mock('../../../lib/platform/browser.ts', () => ({ browser: { contextMenus } }));
vi.mock('../../../lib/platform/text.ts', () => ({ t: (key: string) => key }));

const { rebuildMenus } = await import('../../../entrypoints/background/rebuild-menus.ts');
const titles = () => contextMenus.create.mock.calls.map(([item]) => item.title);

test('a storage that cannot be read leaves the rest of the menu, and the next change builds it whole', async () => {
  stored.menuPresets.mockRejectedValueOnce(new Error('The disk is full.'));
  await rebuildMenus();
  expect(titles()).toContain('menu.insertCurrent');
  expect(titles()).toContain('menu.noPresets');

  contextMenus.create.mockClear();
  stored.menuPresets.mockResolvedValueOnce([{ id: 'a', name: 'Pier at dawn', favorite: true }]);
  await rebuildMenus();
  expect(titles()).toContain('★ Pier at dawn');
});

test('changes that come together build one whole menu after the other', async () => {
  contextMenus.create.mockClear();
  contextMenus.removeAll.mockClear();
  stored.menuPresets.mockResolvedValue([]);
  await Promise.all([rebuildMenus(), rebuildMenus(), rebuildMenus()]);
  expect(contextMenus.removeAll).toHaveBeenCalledTimes(3);
  const perMenu = contextMenus.create.mock.calls.length / 3;
  const ids = contextMenus.create.mock.calls.map(([item]) => item.id);
  expect(ids.slice(0, perMenu)).toEqual(ids.slice(perMenu, 2 * perMenu));
});

test('a menu the browser refused does not stop the next', async () => {
  contextMenus.removeAll.mockRejectedValueOnce(new Error('No such window'));
  await expect(rebuildMenus()).rejects.toThrow('No such window');
  contextMenus.create.mockClear();
  await rebuildMenus();
  expect(titles()).toContain('menu.insertCurrent');
});
