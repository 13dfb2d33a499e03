import { expect, test } from 'vitest';
import { leaveNotice, takeNotice } from '../../../lib/messages/notice.ts';
import type { SessionItem } from '../../../lib/platform/session-store.ts';

function memory(value?: unknown): SessionItem & { value: unknown } {
  return {
    value,
    read: async function () {
      return this.value;
    },
    write: async function (next) {
      this.value = next;
    },
    clear: async function () {
      this.value = undefined;
    },
  };
}

const NOTICE = { text: 'The box is read-only.', tabId: 7, copy: 'a fox', undo: null };

test('a notice is shown once, by the popup of its own tab', async () => {
  const store = memory();
  await leaveNotice(NOTICE, store);
  expect(await takeNotice(8, store)).toBeNull();
  expect(await takeNotice(7, store)).toEqual(NOTICE);
  expect(await takeNotice(7, store)).toBeNull();
});

test.each([undefined, 'text', { text: 1 }, { ...NOTICE, tabId: '7' }])('%j is no notice', async (value) => {
  expect(await takeNotice(7, memory(value))).toBeNull();
});
