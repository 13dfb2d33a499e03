import { expect, test } from 'vitest';
import { readAtWake } from '../../../entrypoints/background/read-at-wake.ts';

/** Something stored, which counts how often it is read. */
function stored(failure?: Error) {
  const store = { value: 1, reads: 0, change: (_value: number) => {} };
  const read = async () => {
    store.reads += 1;
    if (failure) throw failure;
    return store.value;
  };
  const ask = readAtWake(read, (callback) => {
    store.change = (value) => {
      store.value = value;
      callback();
    };
  });
  return { store, ask };
}

test('what was read at the start is handed out once; whoever asks later gets what is there then', async () => {
  const { store, ask } = stored();
  await null;
  expect(store.reads).toBe(1);
  expect(await ask()).toBe(1);
  expect(store.reads).toBe(1);
  // Nobody has told of this change.
  store.value = 2;
  expect(await ask()).toBe(2);
  expect(store.reads).toBe(2);
});

test('after a change it is read again', async () => {
  const { store, ask } = stored();
  await null;
  store.change(5);
  expect(await ask()).toBe(5);
});

test('a failure is told to whoever asks, and to nobody else', async () => {
  const { ask } = stored(new Error('closed'));
  await null;
  await expect(ask()).rejects.toThrow('closed');
  await expect(ask()).rejects.toThrow('closed');
});
