/** A notice that wants the user's attention opens the popup, but never over another tab; it is in the log as well. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const leaveNotice = vi.hoisted(() => vi.fn());
const logMessage = vi.hoisted(() => vi.fn());
const openPopup = vi.hoisted(() => vi.fn());
const setBadge = vi.hoisted(() => vi.fn());
const get = vi.hoisted(() => vi.fn());
const getContexts = vi.hoisted(() => vi.fn(async (): Promise<unknown[]> => []));
vi.mock('../../../lib/session/notice.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/session/notice.ts')>()),
  leaveNotice,
}));
vi.mock('../../../lib/session/message-log.ts', () => ({ logMessage }));
vi.mock('../../../lib/platform/badge.ts', () => ({ openPopup, setBadge }));
vi.mock('../../../lib/platform/browser.ts', () => ({ browser: { tabs: { get }, runtime: { getContexts } } }));
vi.mock('../../../lib/platform/text.ts', () => ({ t: (key: string) => key }));

const { reportNotice, reportOutcome } = await import('../../../entrypoints/background/report.ts');

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
  expect(logMessage).toHaveBeenCalledExactlyOnceWith(
    {
      text: 'The page has changed.',
      tone: 'problem',
      acts: [{ type: 'copy', what: 'prompt', text: 'a fox' }],
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
  expect(logMessage.mock.lastCall?.[1]).toBe(true);
});

test('beside an open side panel, which says it, no popup is opened', async () => {
  get.mockResolvedValue({ id: 7, windowId: 3, active: true });
  getContexts.mockResolvedValueOnce([{}]);
  await reportNotice(7, 'The page has changed.', 'a fox');
  expect(leaveNotice).toHaveBeenCalledOnce();
  expect(getContexts).toHaveBeenCalledExactlyOnceWith({ contextTypes: ['SIDE_PANEL'], windowIds: [3] });
  expect(openPopup).not.toHaveBeenCalled();
});

describe('what came of an insertion from the menu or the keyboard', () => {
  const asked = { tabId: 7, text: 'a fox', negative: '' };
  const box = { frameId: 0, token: 'a', choice: 0 };
  beforeEach(() => void get.mockResolvedValue({ id: 7, active: true }));

  test('is not logged twice where something was written', async () => {
    await reportOutcome(asked, { outcome: { status: 'inserted' }, box });
    expect(setBadge).toHaveBeenCalledExactlyOnceWith(7, '✓', 'outcome.inserted');
    await reportOutcome(asked, { outcome: { status: 'rejected' }, box });
    expect(leaveNotice).toHaveBeenCalledOnce();
    expect(logMessage).not.toHaveBeenCalled();
  });

  test('is logged where there was nothing to write into', async () => {
    await reportOutcome(asked, { outcome: { status: 'no-field' }, box: null });
    expect(logMessage).toHaveBeenCalledOnce();
  });

  test('leaves a notice where what to leave out is still to be copied', async () => {
    await reportOutcome({ ...asked, negative: 'text' }, { outcome: { status: 'inserted' }, box });
    expect(leaveNotice.mock.lastCall?.[0]).toMatchObject({ text: 'status.negativeApart', copy: 'text' });
    expect(setBadge).toHaveBeenCalledExactlyOnceWith(7, '✓', 'status.negativeApart');
  });
});
