import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeStorage } from '../platform/lib/fake-storage.ts';

vi.mock('../../../lib/platform/browser.ts', () => import('../platform/lib/fake-storage.ts'));
const { REQUEST_PATIENCE, currentPendingRequest, keepPendingRequest } = await import(
  '../../../lib/session/pending-request.ts'
);
const { keepRequestDraft, readRequestDraft } = await import('../../../lib/session/request-draft.ts');
const { currentReview, keepReview } = await import('../../../lib/session/review.ts');

const { values } = fakeStorage.session;
beforeEach(() => values.clear());

const REQUEST = { assistant: 'chatgpt', text: 'Write one prompt.', target: 'midjourney', waits: true };

describe('the request that waits', () => {
  test('is there for an hour, and then forgotten', async () => {
    await keepPendingRequest(REQUEST, false, () => 1000);
    expect(await currentPendingRequest(false, () => 999 + REQUEST_PATIENCE)).toEqual({
      ...REQUEST,
      at: 1000,
    });
    expect(await currentPendingRequest(false, () => 1000 + REQUEST_PATIENCE)).toBeNull();
    expect(values.size).toBe(0);
  });

  test.each([undefined, 'text', { text: 1 }, { ...REQUEST, at: 'now' }])('is not %j', async (value) => {
    values.set('asked', value);
    expect(await currentPendingRequest(false, () => 0)).toBeNull();
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
    await keepReview(review, false);
    expect(await currentReview(false)).toEqual(review);
  });

  test.each([undefined, 'text', { ...review, choices: [] }, { ...review, decided: null }])(
    'is not %j',
    async (value) => {
      values.set('review', value);
      expect(await currentReview(false)).toBeNull();
    },
  );
});

test('a changed request is kept until it follows the form again', async () => {
  await keepRequestDraft('Write me two.', false);
  expect(await readRequestDraft(false)).toBe('Write me two.');
  await keepRequestDraft(null, false);
  expect(await readRequestDraft(false)).toBeNull();
  values.set('requestDraft', 7);
  expect(await readRequestDraft(false)).toBeNull();
});
