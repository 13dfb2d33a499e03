/** A notice that wants the user's attention opens the popup, but never over another tab. */
import { beforeEach, expect, test, vi } from 'vitest';

const leaveNotice = vi.hoisted(() => vi.fn());
const openPopup = vi.hoisted(() => vi.fn());
const setBadge = vi.hoisted(() => vi.fn());
const get = vi.hoisted(() => vi.fn());
const getContexts = vi.hoisted(() => vi.fn(async (): Promise<unknown[]> => []));
vi.mock('../../../lib/session/notice.ts', () => ({ leaveNotice }));
vi.mock('../../../lib/platform/badge.ts', () => ({ openPopup, setBadge }));
vi.mock('../../../lib/platform/browser.ts', () => ({ browser: { tabs: { get }, runtime: { getContexts } } }));
vi.mock('../../../lib/platform/text.ts', () => ({ t: (key: string) => key }));

const { reportNotice } = await import('../../../entrypoints/background/report.ts');

beforeEach(() => vi.clearAllMocks());

test('over the tab it speaks of, the popup is opened', async () => {
  get.mockResolvedValue({ id: 7, active: true });
  await reportNotice(7, 'The page has changed.', 'a fox');
  expect(leaveNotice).toHaveBeenCalledExactlyOnceWith(
    {
      text: 'The page has changed.',
      tabId: 7,
      copy: 'a fox',
      undo: null,
    },
    false,
  );
  expect(openPopup).toHaveBeenCalledOnce();
});

test('where the tab is behind another, the notice is left, and no popup opened', async () => {
  get.mockResolvedValue({ id: 7, active: false });
  await reportNotice(7, 'The page has changed.', 'a fox');
  expect(leaveNotice).toHaveBeenCalledOnce();
  expect(openPopup).not.toHaveBeenCalled();
});

test('where the tab is closed, nobody is left to read it', async () => {
  get.mockRejectedValue(new Error('No tab with id: 7'));
  await reportNotice(7, 'The page has changed.', 'a fox');
  expect(leaveNotice).not.toHaveBeenCalled();
  expect(openPopup).not.toHaveBeenCalled();
});

test('of a private window it is kept apart', async () => {
  get.mockResolvedValue({ id: 7, active: true, incognito: true });
  await reportNotice(7, 'The page has changed.', 'a fox');
  expect(leaveNotice.mock.lastCall?.[1]).toBe(true);
});

test('beside an open side panel, which says it, no popup is opened', async () => {
  get.mockResolvedValue({ id: 7, windowId: 3, active: true });
  getContexts.mockResolvedValueOnce([{}]);
  await reportNotice(7, 'The page has changed.', 'a fox');
  expect(leaveNotice).toHaveBeenCalledOnce();
  expect(getContexts).toHaveBeenCalledExactlyOnceWith({ contextTypes: ['SIDE_PANEL'], windowIds: [3] });
  expect(openPopup).not.toHaveBeenCalled();
});
