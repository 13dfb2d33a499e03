import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from '../platform/lib/fake-storage.ts';

vi.mock('../../../lib/platform/browser.ts', () => import('../platform/lib/fake-storage.ts'));
const { leaveNotice, onNotice, takeNotice } = await import('../../../lib/messages/notice.ts');

const NOTICE = { text: 'The box is read-only.', tabId: 7, copy: 'a fox', undo: null };

beforeEach(() => fakeStorage.session.values.clear());

test('a notice is shown once, by the popup of its own tab', async () => {
  await leaveNotice(NOTICE);
  expect(await takeNotice(8)).toBeNull();
  expect(await takeNotice(7)).toEqual(NOTICE);
  expect(await takeNotice(7)).toBeNull();
});

test.each([undefined, 'text', { text: 1 }, { ...NOTICE, tabId: '7' }])('%j is no notice', async (value) => {
  fakeStorage.session.values.set('notice', value);
  expect(await takeNotice(7)).toBeNull();
});

test('one that is left while the popup is open is shown at once, and taken away', async () => {
  const show = vi.fn();
  const stop = onNotice(7, show);
  await leaveNotice({ ...NOTICE, tabId: 8 });
  await leaveNotice(NOTICE);
  await expect.poll(() => show.mock.calls).toEqual([[NOTICE]]);
  expect(fakeStorage.session.values.size).toBe(0);
  stop();
  await leaveNotice(NOTICE);
  expect(show).toHaveBeenCalledOnce();
});
