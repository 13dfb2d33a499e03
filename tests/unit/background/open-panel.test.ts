/** The side panel opens only within the user's own act: whoever awaits something first is refused by the browser. */
import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;
const listeners = vi.hoisted(() => ({}) as Record<string, Listener>);
const open = vi.hoisted(() => vi.fn(async () => undefined));
const reportNotice = vi.hoisted(() => vi.fn());
const event = (name: string) => ({
  addListener: (listener: Listener) => {
    listeners[name] = listener;
  },
});
vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: {
    sidePanel: { open },
    contextMenus: { onClicked: event('menu') },
    commands: { onCommand: event('command') },
    tabs: {
      query: async () => [{ id: 7, windowId: 3, url: 'https://a.example/' }],
      get: async () => ({ id: 7 }),
    },
  },
}));
vi.mock('../../../lib/platform/text.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../entrypoints/background/store.ts', () => ({ presets: {}, workspaceLog: {} }));
vi.mock('../../../entrypoints/background/report.ts', () => ({
  reportNotice,
  reportOutcome: vi.fn(),
  reportTrouble: async (tabId: number, job: () => Promise<void>) =>
    job().catch((error: Error) => reportNotice(tabId, error.message)),
}));

const { setupMenus } = await import('../../../entrypoints/background/menus.ts');
const { setupCommands } = await import('../../../entrypoints/background/commands.ts');
setupMenus();
setupCommands();
const TAB = { id: 7, windowId: 3 };

beforeEach(() => vi.clearAllMocks());

test.each(['open-panel', 'open-panel-from-button'])('the menu item %s opens it at once', (menuItemId) => {
  listeners.menu?.({ menuItemId }, TAB);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});

test('the command opens it at once', () => {
  void listeners.command?.('open-panel', TAB);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});

test('nothing else opens it', () => {
  listeners.menu?.({ menuItemId: 'insert-request' }, TAB);
  void listeners.command?.('no-command', TAB);
  expect(open).not.toHaveBeenCalled();
});

test('where the browser refuses, that is said', async () => {
  open.mockRejectedValueOnce(new Error('It may only be called in response to a user gesture.'));
  listeners.menu?.({ menuItemId: 'open-panel' }, TAB);
  await expect
    .poll(() => reportNotice.mock.lastCall)
    .toEqual([7, 'It may only be called in response to a user gesture.']);
});
