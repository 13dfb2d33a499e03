import { expect, test } from 'vitest';
import { reviewRows } from '../../../components/assistant/review-rows.ts';
import type { Review } from '../../../lib/session/review.ts';

const review: Review = {
  from: '',
  choices: [
    {
      said: 'one',
      prompt: { subject: { text: 'fox' }, action: { text: 'sleeping' }, mood: [{ text: 'calm' }] },
    },
    { said: 'two', prompt: { subject: { text: 'wolf' } } },
  ],
  chosen: 0,
  decided: [],
};
const form = { subject: { text: 'fox' }, mood: [{ text: 'dark' }] };

test('what is not decided follows the form, in its order', () => {
  expect(reviewRows(review, form).map(({ field, state }) => `${field} ${state}`)).toEqual([
    'action open',
    'mood open',
  ]);
  expect(reviewRows(review, { ...form, action: { text: 'sleeping' } })).toHaveLength(1);
  expect(reviewRows({ ...review, chosen: 1 }, form)).toMatchObject([{ field: 'subject', new: ['wolf'] }]);
  expect(reviewRows({ ...review, chosen: 9 }, form)).toEqual([]);
});

test('what is decided stays as it was decided', () => {
  const decided = [
    { field: 'mood', accepted: true, step: 'a', old: ['dark'], new: ['calm'] },
    { field: 'action', accepted: false, step: null, old: [], new: ['sleeping'] },
  ];
  const rows = reviewRows({ ...review, decided }, { ...form, mood: [{ text: 'calm' }] });
  expect(rows).toEqual([
    { field: 'action', old: [], new: ['sleeping'], state: 'rejected' },
    { field: 'mood', old: ['dark'], new: ['calm'], state: 'accepted' },
  ]);
});

test('what was accepted and is undone since is open again', () => {
  const decided = [{ field: 'mood', accepted: true, step: 'a', old: ['dark'], new: ['calm'] }];
  expect(reviewRows({ ...review, decided }, form).map(({ field, state }) => `${field} ${state}`)).toEqual([
    'action open',
    'mood open',
  ]);
});
