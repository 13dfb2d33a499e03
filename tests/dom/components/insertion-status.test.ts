import { beforeEach, expect, test, vi } from 'vitest';
import { insertionStatus } from '@/components/easel/insertion-status.ts';
import type { Outcome } from '@/lib/insert/outcome.ts';

const BOX = { frameId: 0, token: 'a', choice: 0 };
const given = { tabId: 1, text: 'red fox', negative: '', hint: undefined, copy: vi.fn(), undo: vi.fn() };
const labels = (outcome: Outcome, negative = '') => {
  const status = insertionStatus({ outcome, box: BOX }, { ...given, negative });
  return [status.text, status.tone ?? 'done', ...(status.actions ?? []).map(({ label }) => label)];
};

beforeEach(() => vi.clearAllMocks());

test.each<[string, Outcome, string, (string | RegExp)[]]>([
  ['inserted', { status: 'inserted', label: 'Prompt' }, '', [/^Inserted into “Prompt”\.$/, 'done', 'Undo']],
  [
    'both',
    bothOf({ status: 'inserted', label: 'Negative' }),
    'text',
    [/^Inserted into “Prompt”, and what/, 'done', 'Undo'],
  ],
  [
    'no box for what to leave out',
    { status: 'inserted' },
    'text',
    [/^Inserted\. What to leave out goes/, 'done', 'Undo', 'Copy leave out'],
  ],
  [
    'that box refused',
    bothOf({ status: 'rejected', changed: false }),
    'text',
    [/^Inserted into “Prompt”\. What to leave out is missing/, 'problem', 'Undo', 'Copy leave out'],
  ],
  [
    'cut',
    { status: 'partial', inserted: 3, limit: 3 },
    '',
    [/^Not all of it fits/, 'problem', 'Undo', 'Copy it'],
  ],
  [
    'changed',
    { status: 'rejected', changed: true },
    '',
    [/^This box changed the text/, 'problem', 'Undo', 'Copy it'],
  ],
  ['rejected', { status: 'rejected', changed: false }, '', [/^This box did not take/, 'problem', 'Copy it']],
  ['a password', { status: 'read-only', reason: 'password' }, '', [/never writes/, 'problem', 'Copy it']],
])('%s', (_name, outcome, negative, [sentence, ...rest]) => {
  const [text, ...others] = labels(outcome, negative);
  expect(text).toMatch(sentence as RegExp);
  expect(others).toEqual(rest);
});

function bothOf(negative: Outcome): Outcome {
  return { status: 'inserted', label: 'Prompt', negative };
}

test('Undo knows the box, Copy the text', () => {
  const { actions } = insertionStatus({ outcome: { status: 'rejected', changed: true }, box: BOX }, given);
  for (const { onAct } of actions ?? []) onAct();
  expect(given.undo).toHaveBeenCalledExactlyOnceWith(BOX);
  expect(given.copy).toHaveBeenCalledExactlyOnceWith('red fox', undefined);
});

test('nothing is undone where nothing was found to write into', () => {
  const { actions } = insertionStatus({ outcome: { status: 'no-field' }, box: null }, given);
  expect(actions?.map(({ label }) => label)).toEqual(['Copy it']);
});
