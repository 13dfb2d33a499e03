import { beforeEach, expect, test, vi } from 'vitest';

const kept = vi.hoisted(() => ({
  keepPendingRequest: vi.fn(),
  dropPendingRequest: vi.fn(),
  currentPendingRequest: vi.fn(),
}));
const openTab = vi.hoisted(() => vi.fn());
const insertIntoTab = vi.hoisted(() => vi.fn());
const scanTab = vi.hoisted(() => vi.fn());
const scanAtCaret = vi.hoisted(() => vi.fn());
const rebuildMenus = vi.hoisted(() => vi.fn());
const report = vi.hoisted(() => ({ reportNotice: vi.fn(), reportOutcome: vi.fn() }));
vi.mock('../../../lib/session/pending-request.ts', () => kept);
const tabById = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/platform/tabs.ts', () => ({ tabById }));
vi.mock('../../../lib/platform/pages.ts', () => ({ openTab }));
vi.mock('../../../lib/platform/text.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../entrypoints/background/insert-into-tab.ts', () => ({ insertIntoTab }));
vi.mock('../../../entrypoints/background/scan-tab.ts', () => ({ scanTab }));
vi.mock('../../../entrypoints/background/scan-at-caret.ts', () => ({ scanAtCaret }));
vi.mock('../../../entrypoints/background/rebuild-menus.ts', () => ({ rebuildMenus }));
vi.mock('../../../entrypoints/background/report.ts', () => report);

const { dropRequest, insertRequest, keepRequest } = await import(
  '../../../entrypoints/background/ask-assistant.ts'
);
const { insertWaitingRequest } = await import('../../../entrypoints/background/insert-waiting-request.ts');

const REQUEST = { assistant: 'chatgpt', text: 'Write one prompt for a secret.', target: 'any' };
const TAB = { id: 7, url: 'https://chatgpt.com/', isPrivate: false };
const WINDOW = { windowId: 3, isPrivate: false };
const BOX = { frameId: 0, token: 'a', choice: 0 };
const IN = { outcome: { status: 'inserted' }, box: BOX };

beforeEach(() => {
  vi.resetAllMocks();
  insertIntoTab.mockResolvedValue(IN);
  tabById.mockResolvedValue(TAB);
});

test('a request that is opened waits, and nothing of it is in the address', async () => {
  await keepRequest({ type: 'keepRequest', request: REQUEST, open: true, ...WINDOW });
  expect(kept.keepPendingRequest).toHaveBeenCalledExactlyOnceWith({ ...REQUEST, waits: true }, false);
  expect(openTab).toHaveBeenCalledExactlyOnceWith('https://chatgpt.com/', 3);
  expect(rebuildMenus).toHaveBeenCalledOnce();
});

test('one that was copied waits for its answer only', async () => {
  await keepRequest({
    type: 'keepRequest',
    request: { ...REQUEST, assistant: 'copy' },
    open: false,
    ...WINDOW,
  });
  expect(kept.keepPendingRequest).toHaveBeenCalledExactlyOnceWith(
    { ...REQUEST, assistant: 'copy', waits: false },
    false,
  );
  expect(openTab).not.toHaveBeenCalled();
  await dropRequest({ isPrivate: false });
  expect(kept.dropPendingRequest).toHaveBeenCalledOnce();
});

test('an insertion goes into no history, and waits for the answer only where it is in', async () => {
  const insertion = { type: 'insertRequest', tabId: 7, box: BOX, request: REQUEST, mode: 'replace' } as const;
  expect(await insertRequest(insertion)).toBe(IN);
  expect(insertIntoTab.mock.lastCall?.[0]).toMatchObject({ text: REQUEST.text, negative: '', box: BOX });
  expect(insertIntoTab.mock.lastCall?.[1]).toBe(false);
  expect(kept.keepPendingRequest).toHaveBeenCalledExactlyOnceWith({ ...REQUEST, waits: false }, false);

  kept.keepPendingRequest.mockClear();
  insertIntoTab.mockResolvedValue({ outcome: { status: 'rejected' }, box: BOX });
  await insertRequest(insertion);
  expect(kept.keepPendingRequest).not.toHaveBeenCalled();
});

test('from the menu or the keyboard what waits goes where the caret is, and what came of it is said', async () => {
  kept.currentPendingRequest.mockResolvedValue({ ...REQUEST, waits: true, at: 0 });
  scanAtCaret.mockResolvedValue({ outcome: null, boxes: [BOX] });
  await insertWaitingRequest(TAB, 3);
  expect(scanAtCaret).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameId: 3, isPrivate: false });
  expect(insertIntoTab.mock.lastCall?.[0]).toMatchObject({ tabId: 7, mode: 'caret', text: REQUEST.text });
  expect(report.reportOutcome).toHaveBeenCalledExactlyOnceWith(
    { tabId: 7, text: REQUEST.text, negative: '' },
    IN,
  );
});

test('where it cannot go in, it is at hand to copy; where it is gone, that is said', async () => {
  kept.currentPendingRequest.mockResolvedValueOnce({ ...REQUEST, waits: true, at: 0 });
  scanTab.mockResolvedValue({ outcome: { status: 'no-field' }, boxes: [] });
  await insertWaitingRequest(TAB, null);
  expect(scanTab).toHaveBeenCalledExactlyOnceWith(7);
  expect(report.reportOutcome).toHaveBeenCalledExactlyOnceWith(
    { tabId: 7, text: REQUEST.text, negative: '' },
    { outcome: { status: 'no-field' }, box: null },
  );
  expect(insertIntoTab).not.toHaveBeenCalled();

  kept.currentPendingRequest.mockResolvedValueOnce(null);
  await insertWaitingRequest(TAB, null);
  expect(report.reportNotice).toHaveBeenCalledExactlyOnceWith(7, 'assistant.expired', null);
});
