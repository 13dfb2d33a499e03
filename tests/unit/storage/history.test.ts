import { describe, expect, test } from 'vitest';
import { createHistory, createSetAside, HISTORY_MAX } from '../../../lib/storage/index.ts';
import { about, errorOf, freshDatabase, got, rowsIn, SENTENCE, steadySources } from './lib/fresh.ts';

function setUp() {
  const db = freshDatabase();
  const sources = steadySources();
  return { db, sources, history: createHistory(db, sources), setAside: createSetAside(db, sources) };
}

const used = (text: string, host: string | null = 'krea.ai') => ({
  prompt: about(text),
  target: 'flux',
  text,
  host,
});
const texts = (entries: { text: string }[]) => entries.map((entry) => entry.text);

describe('history', () => {
  test('lists the newest first, up to the limit', async () => {
    const { history } = setUp();
    for (const text of ['a', 'b', 'c']) await history.add(used(text));
    expect(texts(await history.list())).toEqual(['c', 'b', 'a']);
    expect(texts(await history.list(2))).toEqual(['c', 'b']);
  });

  test('what equals the newest entry only gives it a new time', async () => {
    const { history } = setUp();
    const first = got(await history.add(used('a')));
    const again = got(await history.add(used('a')));
    expect(again).toEqual({ ...first, at: again.at });
    expect(again.at).toBeGreaterThan(first.at);
    await history.add(used('a', null));
    await history.add(used('a'));
    expect((await history.list()).map((entry) => entry.host)).toEqual(['krea.ai', null, 'krea.ai']);
  });

  test('entries of one millisecond keep their order', async () => {
    const { db } = setUp();
    const history = createHistory(db, { now: () => 5 });
    for (const text of ['a', 'b', 'c', 'd']) await history.add(used(text));
    expect(texts(await history.list())).toEqual(['d', 'c', 'b', 'a']);
  });

  test('removes and restores one, clears and restores all', async () => {
    const { history } = setUp();
    for (const text of ['a', 'b', 'c']) await history.add(used(text));
    const before = await history.list();
    const removed = got(await history.remove(before[1]?.id ?? ''));
    expect(texts(await history.list())).toEqual(['c', 'a']);
    expect(got(await history.restore([removed]))).toBe(1);
    expect(await history.list()).toEqual(before);
    const cleared = got(await history.clear());
    expect(await history.list()).toEqual([]);
    expect(got(await history.restore(cleared))).toBe(3);
    expect(got(await history.restore(cleared))).toBe(0);
    expect(await history.list()).toEqual(before);
    expect(errorOf(await history.remove('no'))).toMatch(SENTENCE);
  });

  test(`keeps ${HISTORY_MAX}; the oldest go, and an unreadable one is set aside instead`, async () => {
    const { db, history, setAside } = setUp();
    const bad = { id: 'bad', at: 0, text: 5 };
    await rowsIn(db, 'history').bulkAdd([
      bad,
      ...Array.from({ length: HISTORY_MAX }, (_, i) => ({ id: `e${i}`, ...used(`t${i}`), at: i + 1 })),
    ]);
    await history.add(used('new'));
    const listed = await history.list(1_000);
    expect(listed).toHaveLength(HISTORY_MAX);
    expect(texts(listed).slice(0, 1)).toEqual(['new']);
    expect(texts(listed).at(-1)).toBe('t1');
    expect(await setAside.list()).toMatchObject([{ table: 'history', record: bad }]);
  });

  test('clearing sets unreadable entries aside, and bad input is refused', async () => {
    const { db, history, setAside } = setUp();
    await rowsIn(db, 'history').add({ id: 'bad', at: 'never' });
    expect(got(await history.clear())).toEqual([]);
    expect(await setAside.list()).toHaveLength(1);
    expect(errorOf(await history.add({ ...used('a'), target: null } as never))).toMatch(/target/);
    expect(errorOf(await history.restore([{ id: 'x' } as never]))).toMatch(SENTENCE);
  });
});
