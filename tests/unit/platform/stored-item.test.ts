import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { fakeStorage } from './lib/fake-storage.ts';

vi.mock('../../../lib/platform/browser.ts', () => import('./lib/fake-storage.ts'));
const { clearSession, defineItem } = await import('../../../lib/platform/stored-item.ts');

const schema = z.object({ count: z.number() });

beforeEach(() => {
  fakeStorage.local.values.clear();
  fakeStorage.session.values.clear();
});

test.each(['local', 'session'] as const)(
  'an item of the %s area is kept there, and nowhere else',
  async (area) => {
    const item = defineItem(`${area}:visits`, schema);
    expect(await item.read()).toBeNull();
    await item.write({ count: 2 });
    expect(await item.read()).toEqual({ count: 2 });
    expect(fakeStorage[area].values.get('visits')).toEqual({ count: 2 });
    const other = area === 'local' ? fakeStorage.session : fakeStorage.local;
    expect(other.values.size).toBe(0);
    await item.clear();
    expect(await item.read()).toBeNull();
  },
);

test.each([undefined, null, 'text', { count: '2' }])('%j, which does not parse, is none', async (value) => {
  fakeStorage.local.values.set('visits', value);
  expect(await defineItem('local:visits', schema).read()).toBeNull();
});

test('tells of each change of its own, parsed, until it is stopped', async () => {
  const item = defineItem('session:visits', schema);
  const hear = vi.fn();
  const stop = item.watch(hear);
  await item.write({ count: 1 });
  await defineItem('session:others', schema).write({ count: 7 });
  await fakeStorage.session.set({ visits: 'text' });
  await item.clear();
  stop();
  await item.write({ count: 3 });
  expect(hear.mock.calls).toEqual([[{ count: 1 }], [null], [null]]);
});

test('clearing the session by a prefix leaves all else', async () => {
  for (const key of ['session:mine.a', 'session:mine.b', 'session:other', 'local:mine.a'] as const)
    await defineItem(key, schema).write({ count: 1 });
  await clearSession('mine.');
  expect([...fakeStorage.session.values.keys()]).toEqual(['other']);
  expect([...fakeStorage.local.values.keys()]).toEqual(['mine.a']);
});
