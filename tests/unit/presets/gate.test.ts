import { expect, test } from 'vitest';
import { createGate } from '../../../lib/presets/gate.ts';

test('single writes start at once, and wait only for what reads before it writes', async () => {
  const gate = createGate();
  const log: string[] = [];
  const write = (name: string) =>
    gate.pass(async () => {
      log.push(name);
    });
  const first = write('a');
  expect(log).toEqual(['a']);
  const run = gate.run(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    log.push('run');
  });
  const failing = gate.run(() => Promise.reject(new Error('no'))).catch(() => log.push('failed'));
  const last = [write('b'), write('c')];
  expect(log).toEqual(['a']);
  await Promise.all([first, run, failing, ...last]);
  expect(log.filter((name) => name !== 'failed')).toEqual(['a', 'run', 'b', 'c']);
  void write('d');
  expect(log.at(-1)).toBe('d');
});
