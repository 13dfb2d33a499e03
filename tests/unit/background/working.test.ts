/** The mark on the toolbar button while something asked for by menu or keyboard takes long. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const setBadge = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../../lib/platform/badge.ts', () => ({ setBadge, openPopup: vi.fn() }));
vi.mock('../../../lib/platform/text.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/platform/browser.ts', () => ({ browser: { tabs: {}, runtime: {} } }));
vi.mock('../../../lib/platform/tabs.ts', () => ({ tabById: async () => null }));

const { reportOutcome, reportTrouble } = await import('../../../entrypoints/background/report.ts');

const asked = { tabId: 7, text: 'a fox', negative: '' };
const inserted = { outcome: { status: 'inserted' }, box: { frameId: 0, token: 'a', choice: 0 } } as const;
const signs = () => setBadge.mock.calls.map(([, sign]: unknown[]) => sign);
/** A job that takes so long, in milliseconds. */
const after = (ms: number, then: () => Promise<void> = async () => {}) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms)).then(then);

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

test('what is done at once is not marked', async () => {
  const done = reportTrouble(7, () => after(299, () => reportOutcome(asked, inserted)));
  await vi.advanceTimersByTimeAsync(5000);
  await done;
  expect(signs()).toEqual(['✓']);
});

test('what takes long is, until it is said what came of it', async () => {
  const done = reportTrouble(7, () => after(800, () => reportOutcome(asked, inserted)));
  await vi.advanceTimersByTimeAsync(300);
  expect(signs()).toEqual(['…']);
  await vi.advanceTimersByTimeAsync(5000);
  await done;
  expect(signs()).toEqual(['…', '✓']);
});

test('what goes on after that is no one’s concern', async () => {
  const done = reportTrouble(7, async () => {
    await reportOutcome(asked, inserted);
    await after(2000);
  });
  await vi.advanceTimersByTimeAsync(5000);
  await done;
  expect(signs()).toEqual(['✓']);
});

test('where there is nothing to say the mark is taken away, and where the tab is gone it goes with it', async () => {
  const silent = reportTrouble(7, () => after(800));
  const failing = reportTrouble(8, () => after(800, () => Promise.reject(new Error('disk'))));
  await vi.advanceTimersByTimeAsync(5000);
  await Promise.all([silent, failing]);
  expect(setBadge.mock.calls.map(([tabId, sign]: unknown[]) => [tabId, sign])).toEqual([
    [7, '…'],
    [8, '…'],
    [7, ''],
  ]);
});
