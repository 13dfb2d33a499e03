/** Work in a worker, and what becomes of it when it is cancelled. */
import { expect, test } from 'vitest';
import { inWorker } from '@/lib/workshop/in-worker.ts';

const read = (text: string, cancel?: AbortSignal) =>
  inWorker({ type: 'read', text, target: 'any', request: '' }, cancel);
const LONG = 'a red fox in the snow, oil painting, soft light. '.repeat(1900);

test('cancelled, it rejects at once, and the next job is done', async () => {
  const stop = new AbortController();
  const cancelled = read(LONG, stop.signal);
  stop.abort();
  await expect(cancelled).rejects.toThrow('aborted');
  expect(await read('a red fox in the snow, oil painting')).toMatchObject({ kind: 'prompts' });
});

test('a job that is waited for is done, though another one is cancelled', async () => {
  const stop = new AbortController();
  const cancelled = read(LONG, stop.signal);
  const other = read('a red fox in the snow, oil painting');
  stop.abort();
  await expect(cancelled).rejects.toThrow('aborted');
  expect(await other).toMatchObject({ kind: 'prompts' });
});
