import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from '../platform/lib/fake-storage.ts';

vi.mock('../../../lib/platform/browser.ts', () => import('../platform/lib/fake-storage.ts'));
const { leaveNotice, onNotice, takeNotice } = await import('../../../lib/session/notice.ts');

const NOTICE = { text: 'The box is read-only.', tabId: 7, copy: 'a fox', undo: null };

beforeEach(() => fakeStorage.session.values.clear());

test('a notice is shown once, by the popup of its own tab', async () => {
  await leaveNotice(NOTICE, false);
  expect(await takeNotice(8, false)).toBeNull();
  expect(await takeNotice(7, false)).toEqual(NOTICE);
  expect(await takeNotice(7, false)).toBeNull();
});

test.each([undefined, 'text', { text: 1 }, { ...NOTICE, tabId: '7' }])('%j is no notice', async (value) => {
  fakeStorage.session.values.set('notice', value);
  expect(await takeNotice(7, false)).toBeNull();
});

test('one that is left while the popup is open is shown at once, and taken away', async () => {
  const show = vi.fn();
  const stop = onNotice(7, false, show);
  await leaveNotice({ ...NOTICE, tabId: 8 }, false);
  await leaveNotice(NOTICE, false);
  await expect.poll(() => show.mock.calls).toEqual([[NOTICE]]);
  expect(fakeStorage.session.values.size).toBe(0);
  stop();
  await leaveNotice(NOTICE, false);
  expect(show).toHaveBeenCalledOnce();
});

test('one of a private window is shown in private windows only', async () => {
  await leaveNotice(NOTICE, true);
  expect(await takeNotice(7, false)).toBeNull();
  expect(await takeNotice(7, true)).toEqual(NOTICE);
});
