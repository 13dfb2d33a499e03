import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../../lib/workshop/when-idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('it is called once there is nothing to do for that long, and never over work', async () => {
  const idle = vi.fn();
  const ends: ((value: string) => void)[] = [];
  const work = whenIdle((_given: string) => new Promise<string>((end) => ends.push(end)), 1000, idle);
  vi.advanceTimersByTime(900);
  const both = [work('first'), work('second')];
  vi.advanceTimersByTime(5000);
  ends[0]?.('one');
  await both[0];
  vi.advanceTimersByTime(5000);
  expect(idle).not.toHaveBeenCalled();
  ends[1]?.('two');
  expect(await Promise.all(both)).toEqual(['one', 'two']);
  vi.advanceTimersByTime(999);
  expect(idle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(idle).toHaveBeenCalledOnce();
});

test('work that fails ends as well', async () => {
  const idle = vi.fn();
  const work = whenIdle(() => Promise.reject(new Error('Not read.')), 1000, idle);
  await expect(work(null)).rejects.toThrow('Not read.');
  vi.advanceTimersByTime(1000);
  expect(idle).toHaveBeenCalledOnce();
});

test('where nobody asks for anything it is called as well', () => {
  const idle = vi.fn();
  whenIdle(async () => {}, 1000, idle);
  vi.advanceTimersByTime(1000);
  expect(idle).toHaveBeenCalledOnce();
});
