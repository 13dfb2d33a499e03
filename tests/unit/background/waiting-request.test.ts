import { expect, test, vi } from 'vitest';

const currentPendingRequest = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/session/pending-request.ts', () => ({ currentPendingRequest }));
vi.mock('../../../lib/platform/text.ts', () => ({
  t: (key: string, places: string[] = []) => [key, ...places].join(' '),
}));

const { waitingRequest, waitsFor } = await import('../../../entrypoints/background/waiting-request.ts');
const { menuItems } = await import('../../../entrypoints/background/menu-items.ts');
const ASKED = { assistant: 'copilot', text: 'Write one prompt.', target: 'any', waits: true, at: 0 };
const onTab = (url: string) => waitsFor({ url, isPrivate: false });

test('it waits for every page of its assistant, and for no other', async () => {
  currentPendingRequest.mockResolvedValue(ASKED);
  expect(await onTab('https://copilot.microsoft.com/chats/1')).toBe(true);
  expect(await onTab('https://m365.cloud.microsoft/chat')).toBe(true);
  expect(await onTab('https://chatgpt.com/')).toBe(false);
  expect(await onTab('')).toBe(false);
});

test('one that was inserted waits no more', async () => {
  currentPendingRequest.mockResolvedValue({ ...ASKED, waits: false });
  expect(await onTab('https://copilot.microsoft.com/')).toBe(false);
  expect(await waitingRequest()).toBeNull();
});

test.each([null, { ...ASKED, assistant: 'copy' }, { ...ASKED, assistant: 'gone' }])(
  '%j is not offered',
  async (asked) => {
    currentPendingRequest.mockResolvedValue(asked);
    expect(await waitingRequest()).toBeNull();
  },
);

test('the menu offers it on the pages of the assistant only', async () => {
  currentPendingRequest.mockResolvedValue(ASKED);
  const waiting = await waitingRequest();
  const item = menuItems([], waiting).find(({ id }) => id === 'insert-request');
  expect(item).toMatchObject({ title: 'menu.insertRequest Copilot', contexts: ['editable'] });
  expect(item?.documentUrlPatterns).toContain('https://copilot.microsoft.com/*');
  expect(item?.documentUrlPatterns).not.toContain('https://chatgpt.com/*');
  expect(menuItems([]).some(({ id }) => id === 'insert-request')).toBe(false);
});
