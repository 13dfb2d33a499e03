import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LogList } from '@/components/log/LogList.tsx';
import type { LogEntry } from '@/lib/session/message-log.ts';
import { expectAccessible, render } from './render.tsx';

const AT = new Date(2026, 10, 27, 13, 21).getTime();
const DAY = 86_400_000;
const entry = (id: string, rest: Partial<LogEntry>): LogEntry => ({
  id,
  at: AT,
  text: 'Cleared.',
  tone: 'done',
  acts: [],
  ...rest,
});
const undo = { type: 'undoStep', step: 's' } as const;
const copy = { type: 'copy', what: 'prompt', text: 'a fox' } as const;
const leaveOut = { type: 'copy', what: 'leaveOut', text: 'text' } as const;

test('each has its time, and what can be done is named after it', async () => {
  const onAct = vi.fn();
  const entries = [
    entry('a', { acts: [undo] }),
    entry('b', { text: 'Inserted.', acts: [copy, leaveOut] }),
    entry('c', { text: 'This box is read-only.', tone: 'problem', at: AT - DAY }),
  ];
  await render(<LogList entries={entries} now={AT} onAct={onAct} />);
  const times = [...document.querySelectorAll('time')].map((time) => time.textContent);
  expect(times).toEqual(['1:21 PM', '1:21 PM', 'Nov 26, 1:21 PM']);
  await expectAccessible();
  await page.getByRole('button', { name: 'Undo: Cleared.' }).click();
  expect(onAct).toHaveBeenLastCalledWith(entries[0], undo);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(onAct).toHaveBeenLastCalledWith(entries[1], copy);
  await page.getByRole('button', { name: 'Copy leave out: Inserted.' }).click();
  expect(onAct).toHaveBeenLastCalledWith(entries[1], leaveOut);
});
