import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPopup } from '../../../lib/platform/badge.ts';
import { browser } from '../../../lib/platform/browser.ts';

vi.mock('../../../lib/platform/browser.ts', () => ({ browser: { action: { openPopup: vi.fn() } } }));
const asked = vi.mocked(browser.action.openPopup);

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
});
afterEach(() => vi.useRealTimers());

const refusal = new Error('Could not find an active browser window.');

test('the popup opens although the one before it was still closing', async () => {
  asked.mockRejectedValueOnce(refusal).mockRejectedValueOnce(refusal).mockResolvedValue();
  const opened = openPopup();
  await vi.runAllTimersAsync();
  expect(await opened).toBe(true);
  expect(asked).toHaveBeenCalledTimes(3);
});

test('a browser that goes on refusing is not asked for ever', async () => {
  asked.mockRejectedValue(refusal);
  const opened = openPopup();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await opened).toBe(false);
  const times = asked.mock.calls.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toHaveBeenCalledTimes(times);
});
