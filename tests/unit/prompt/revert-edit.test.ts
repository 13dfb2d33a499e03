import { expect, test } from 'vitest';
import { type Prompt, revertEdit } from '../../../lib/prompt/index.ts';

const before: Prompt = { subject: { text: 'a fox --ar 3:2', weight: 1.2 }, mood: [{ text: 'calm' }] };
const after: Prompt = {
  subject: { text: 'a fox', weight: 1.2 },
  mood: [{ text: 'calm' }],
  aspectRatio: '3:2',
};

test('an edit is taken back, also what it added', () => {
  expect(revertEdit(before, after, after)).toEqual(before);
});

test('what was written meanwhile stays, in other fields and in the same', () => {
  const later: Prompt = {
    ...after,
    subject: { text: 'a red fox', weight: 1.2 },
    setting: { text: 'in snow' },
  };
  expect(revertEdit(before, after, later)).toEqual({
    subject: { text: 'a red fox', weight: 1.2 },
    mood: [{ text: 'calm' }],
    setting: { text: 'in snow' },
  });
});

test('a field that the edit took away comes back', () => {
  const { mood: _gone, ...without } = before;
  expect(revertEdit(before, without, without)).toEqual(before);
});
