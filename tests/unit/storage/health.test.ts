import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHealth, createSetAside, HEALTH_MAX, type SiteHealth } from '../../../lib/storage/index.ts';
import { errorOf, freshDatabase, got, rowsIn, SENTENCE, steadySources } from './lib/fresh.ts';

function setUp() {
  const db = freshDatabase();
  const sources = steadySources();
  return { db, sources, health: createHealth(db, sources), setAside: createSetAside(db, sources) };
}

const SITE = { id: 'chatgpt', name: 'ChatGPT' };

test('counts each outcome, and keeps the last success with its strategy', async () => {
  const { health } = setUp();
  expect(await health.get('chatgpt')).toBeNull();
  await health.record(SITE, { status: 'rejected', strategy: 'exec' });
  await health.record(SITE, { status: 'inserted', strategy: 'exec-paragraphs' });
  const last = got(await health.record({ ...SITE, name: 'ChatGPT (new)' }, { status: 'rejected' }));
  expect(last).toEqual({
    ...{ id: 'chatgpt', name: 'ChatGPT (new)', lastSuccess: 1_001, strategy: 'exec-paragraphs' },
    ...{ counts: { rejected: 2, inserted: 1 }, changedSince: null, since: 1_000, at: 1_002 },
  });
  expect(await health.get('chatgpt')).toEqual(last);
  const bare = got(await health.record(SITE, { status: 'inserted' }));
  expect(bare).toMatchObject({ lastSuccess: 1_003, strategy: null });
});

test('any outcomes from several windows at once are all counted', async () => {
  const status = fc.constantFrom('inserted', 'partial', 'no-field', 'rejected', 'constructor', 'valueof');
  const place = fc.constantFrom('a', 'b.example');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(place, status), { maxLength: 30 }), async (outcomes) => {
      const { db, health } = setUp();
      const windows = [health, createHealth(db), createHealth(db)];
      await Promise.all(
        outcomes.map(([id, outcome], i) =>
          windows[i % windows.length]?.record({ id, name: id }, { status: outcome }),
        ),
      );
      for (const row of await health.list()) {
        for (const [word, count] of Object.entries(row.counts)) {
          expect(count).toBe(outcomes.filter(([id, outcome]) => id === row.id && outcome === word).length);
        }
      }
      const counted = (await health.list()).flatMap((row) => Object.values(row.counts));
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(outcomes.length);
    }),
    { numRuns: 60 },
  );
});

test('the first date of a change stays until the box is found again', async () => {
  const { health } = setUp();
  expect(got(await health.setChanged(SITE, false))).toBeNull();
  expect(await health.list()).toEqual([]);
  expect(got(await health.setChanged(SITE, true))?.changedSince).toBe(1_000);
  await health.record(SITE, { status: 'inserted' });
  const before = await health.get(SITE.id);
  expect(got(await health.setChanged(SITE, true))).toEqual(before);
  expect(before?.changedSince).toBe(1_000);
  expect(got(await health.setChanged(SITE, false))).toMatchObject({
    changedSince: null,
    counts: { inserted: 1 },
  });
  expect(got(await health.setChanged(SITE, true))?.changedSince).toBeGreaterThan(1_000);
});

test('clearing comes back by undo, with what was counted meanwhile, and only once', async () => {
  const { health } = setUp();
  await health.record(SITE, { status: 'inserted', strategy: 'paste' });
  await health.setChanged(SITE, true);
  await health.record({ id: 'x.example', name: 'x.example' }, { status: 'no-field' });
  const before = await health.list();
  const cleared = got(await health.clear());
  expect(await health.list()).toEqual([]);
  expect(got(await health.restore(cleared))).toBe(2);
  expect(await health.list()).toEqual(before);

  const again = got(await health.clear());
  await health.record(SITE, { status: 'inserted', strategy: 'exec' });
  await health.record(SITE, { status: 'rejected' });
  expect(got(await health.restore(again))).toBe(2);
  const joined = await health.get(SITE.id);
  expect(joined).toMatchObject({ counts: { inserted: 2, rejected: 1 }, strategy: 'exec', since: 1_000 });
  expect(joined?.changedSince).toBe(before.find((row) => row.id === SITE.id)?.changedSince);
  expect(got(await health.restore(again))).toBe(0);
  expect(await health.get(SITE.id)).toEqual(joined);
});

test('a success that was cleared is the last one again where none came since', async () => {
  const { health } = setUp();
  const { lastSuccess } = got(await health.record(SITE, { status: 'inserted', strategy: 'paste' }));
  const cleared = got(await health.clear());
  await health.record(SITE, { status: 'rejected' });
  await health.restore(cleared);
  expect(await health.get(SITE.id)).toMatchObject({ lastSuccess, strategy: 'paste' });
});

test(`keeps ${HEALTH_MAX} places; the oldest go, and an unreadable one is set aside instead`, async () => {
  const { db, health, setAside } = setUp();
  const row = got(await health.record(SITE, { status: 'inserted' }));
  await rowsIn(db, 'health').bulkAdd([
    { id: 'bad', at: -1 },
    ...Array.from({ length: HEALTH_MAX - 1 }, (_, i) => ({ ...row, id: `h${i}`, at: i })),
  ]);
  await health.record({ id: 'new', name: 'new' }, { status: 'inserted' });
  await health.record({ id: 'newer', name: 'newer' }, { status: 'inserted' });
  const ids = (await health.list()).map(({ id }) => id);
  expect(ids).toHaveLength(HEALTH_MAX);
  expect(ids.slice(0, 3)).toEqual(['newer', 'new', 'chatgpt']);
  expect(ids).not.toContain('h0');
  expect(await setAside.list()).toMatchObject([{ table: 'health', record: { id: 'bad' } }]);
});

test('unreadable rows are set aside and counting goes on; bad input is refused', async () => {
  const { db, health, setAside } = setUp();
  for (const id of ['list', 'get', 'record', 'clear']) await rowsIn(db, 'health').add({ id, counts: 'many' });
  expect(await health.get('get')).toBeNull();
  expect(got(await health.record({ id: 'record', name: 'r' }, { status: 'inserted' })).counts.inserted).toBe(
    1,
  );
  expect(got(await health.clear()).map(({ id }) => id)).toEqual(['record']);
  expect(await health.list()).toEqual([]);
  expect(await setAside.list()).toHaveLength(4);
  for (const place of [
    { id: '', name: '' },
    { id: 'a'.repeat(261), name: '' },
  ])
    expect(errorOf(await health.record(place, { status: 'inserted' }))).toMatch(SENTENCE);
  for (const status of ['', 'Not A Word', 'a'.repeat(41)])
    expect(errorOf(await health.record(SITE, { status }))).toMatch(SENTENCE);
  expect(errorOf(await health.restore([{ id: 'x' } as SiteHealth]))).toMatch(SENTENCE);
  expect(await health.list()).toEqual([]);
});

test('a set-aside row comes back where its place has none, and overwrites nothing', async () => {
  const { db, health, setAside } = setUp();
  const row = got(await health.record(SITE, { status: 'inserted' }));
  await rowsIn(db, 'health').put({ ...row, counts: 5 });
  await health.list();
  const id = (await setAside.list())[0]?.id ?? '';
  expect(got(await setAside.recover(id, { counts: { inserted: 1 } }))).toEqual({
    table: 'health',
    id: SITE.id,
  });
  expect(await health.get(SITE.id)).toEqual(row);
  await rowsIn(db, 'health').put({ ...row, counts: 5 });
  await health.list();
  await health.record(SITE, { status: 'rejected' });
  const other = (await setAside.list())[0]?.id ?? '';
  expect(errorOf(await setAside.recover(other, { counts: {} }))).toMatch(/has its place/);
  expect((await health.get(SITE.id))?.counts).toEqual({ rejected: 1 });
});
