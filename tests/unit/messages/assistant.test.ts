import { describe, expect, test } from 'vitest';
import { ASKED_PATIENCE, currentAsked, keepAsked } from '../../../lib/messages/asked.ts';
import { keepRequestDraft, readRequestDraft } from '../../../lib/messages/request-draft.ts';
import { currentReview, keepReview } from '../../../lib/messages/review.ts';
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

const REQUEST = { assistant: 'chatgpt', text: 'Write one prompt.', target: 'midjourney', waits: true };

describe('the request that waits', () => {
  test('is there for an hour, and then forgotten', async () => {
    const store = memory();
    await keepAsked(REQUEST, store, () => 1000);
    expect(await currentAsked(store, () => 999 + ASKED_PATIENCE)).toEqual({ ...REQUEST, at: 1000 });
    expect(await currentAsked(store, () => 1000 + ASKED_PATIENCE)).toBeNull();
    expect(store.value).toBeUndefined();
  });

  test.each([undefined, 'text', { text: 1 }, { ...REQUEST, at: 'now' }])('is not %j', async (value) => {
    expect(await currentAsked(memory(value), () => 0)).toBeNull();
  });
});

describe('the review under way', () => {
  const review = {
    from: 'ChatGPT',
    choices: [{ said: 'a fox', prompt: { subject: { text: 'a fox' } } }],
    chosen: 0,
    decided: [{ field: 'subject', accepted: true, step: 'a', old: ['fox'], new: ['a fox'] }],
  };

  test('comes back as it was kept', async () => {
    const store = memory();
    await keepReview(review, store);
    expect(await currentReview(store)).toEqual(review);
  });

  test.each([undefined, 'text', { ...review, choices: [] }, { ...review, decided: null }])(
    'is not %j',
    async (value) => {
      expect(await currentReview(memory(value))).toBeNull();
    },
  );
});

test('a changed request is kept until it follows the form again', async () => {
  const store = memory();
  await keepRequestDraft('Write me two.', store);
  expect(await readRequestDraft(store)).toBe('Write me two.');
  await keepRequestDraft(null, store);
  expect(await readRequestDraft(store)).toBeNull();
  expect(await readRequestDraft(memory(7))).toBeNull();
});
