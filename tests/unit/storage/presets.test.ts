import { describe, expect, test, vi } from 'vitest';
import { createHistory, createPresets, createSetAside, PRESET_NAME_MAX } from '../../../lib/storage/index.ts';
import { inEnglish } from '../../../scripts/easel/english.ts';
import {
  about,
  errorOf,
  freshDatabase,
  freshStorage,
  got,
  rowsIn,
  SENTENCE,
  steadySources,
} from './lib/fresh.ts';

function setUp() {
  const db = freshDatabase();
  const sources = steadySources();
  return { db, sources, presets: createPresets(db, sources), setAside: createSetAside(db, sources) };
}

describe('saving', () => {
  test('keeps what was given and fills in the rest', async () => {
    const { presets } = setUp();
    const saved = got(await presets.save({ name: '  Harbor  ', prompt: about('boat') }));
    expect(saved).toEqual({
      ...{ id: 'id1', name: 'Harbor', folder: '', tags: [], favorite: false, prompt: about('boat') },
      ...{ createdAt: 1_000, updatedAt: 1_000, usedAt: null, deletedAt: null },
    });
    expect(await presets.get('id1')).toEqual(saved);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n '],
    ['characters nobody can see', '\u200b\u200d\u202e\u0007'],
    ['more than fits', 'x'.repeat(PRESET_NAME_MAX + 1)],
  ])('refuses a name of %s, with a sentence', async (_, name) => {
    const { presets } = setUp();
    expect(errorOf(await presets.save({ name, prompt: about('boat') }))).toMatch(SENTENCE);
    expect(await presets.list()).toEqual([]);
  });

  test.each([
    'x'.repeat(PRESET_NAME_MAX),
    '</textarea><script>alert(1)</script>',
    '👩‍👩‍👧‍👦 family',
    'שקיעה \u202eover\u202c the sea',
    'a\u200bb\u0000c\u0007d',
    'half \ud83d of a pair',
    '__proto__',
  ])('keeps the name as typed: %j', async (name) => {
    const { presets } = setUp();
    const saved = got(await presets.save({ name, prompt: about(name) }));
    expect(saved.name).toBe(name);
    expect((await presets.get(saved.id))?.prompt.subject.text).toBe(name);
  });

  test('refuses a prompt that is none, and does not throw', async () => {
    const { presets } = setUp();
    expect(errorOf(await presets.save({ name: 'a', prompt: {} as never }))).toMatch(/prompt\.subject/);
    const withFunction = { ...about('boat'), later: () => 1 };
    expect(errorOf(await presets.save({ name: 'a', prompt: withFunction }))).toMatch(SENTENCE);
  });

  test('the same name may be there twice, and is found whatever its case', async () => {
    const { presets } = setUp();
    await presets.save({ name: 'Café', prompt: about('one') });
    await presets.save({ name: 'Café', prompt: about('two') });
    expect((await presets.findByName(' cafe\u0301 '))?.prompt).toEqual(about('two'));
    expect(await presets.findByName('tea')).toBeUndefined();
  });

  test('twenty windows save at once and all is there', async () => {
    const storage = freshStorage();
    const windows = Array.from({ length: 20 }, () => createPresets(storage.open()));
    await Promise.all(windows.map((window, i) => window.save({ name: `${i}`, prompt: about('x') })));
    expect((await createPresets(storage.open()).list()).map((preset) => preset.name)).toEqual(
      Array.from({ length: 20 }, (_, i) => `${i}`),
    );
  });
});

describe('changing', () => {
  test('a patch changes what it names and the time of change', async () => {
    const { presets } = setUp();
    const { id } = got(await presets.save({ name: 'a', prompt: about('x') }));
    const patched = got(await presets.update(id, { folder: 'Sea', tags: ['blue'], prompt: undefined }));
    expect(patched).toMatchObject({ name: 'a', folder: 'Sea', tags: ['blue'], prompt: about('x') });
    expect(patched.updatedAt).toBeGreaterThan(patched.createdAt);
    expect(got(await presets.rename(id, ' b ')).name).toBe('b');
    expect(errorOf(await presets.rename(id, ' '))).toMatch(SENTENCE);
    expect(errorOf(await presets.update(id, { tags: 'blue' as never }))).toMatch(/tags/);
    expect((await presets.get(id))?.tags).toEqual(['blue']);
  });

  test('a patch cannot reach the id or bring a deleted preset back', async () => {
    const { presets } = setUp();
    const { id } = got(await presets.save({ name: 'a', prompt: about('x') }));
    await presets.update(id, { id: 'other', deletedAt: 5 } as never);
    expect((await presets.list()).map((preset) => preset.id)).toEqual([id]);
  });

  test('favorite and use leave the time of change alone', async () => {
    const { presets } = setUp();
    const { id, updatedAt } = got(await presets.save({ name: 'a', prompt: about('x') }));
    await presets.setFavorite(id, true);
    const used = got(await presets.markUsed(id));
    expect(used).toMatchObject({ favorite: true, updatedAt });
    expect(used.usedAt).toBeGreaterThan(updatedAt);
  });

  test('two windows change different fields at once and neither is lost', async () => {
    const storage = freshStorage();
    const [one, two] = [createPresets(storage.open()), createPresets(storage.open())];
    const { id } = got(await one.save({ name: 'a', prompt: about('x') }));
    await Promise.all([one.setFavorite(id, true), two.rename(id, 'b'), one.markUsed(id)]);
    expect(await two.get(id)).toMatchObject({ name: 'b', favorite: true, usedAt: expect.any(Number) });
  });

  test('what is not there gives a sentence', async () => {
    const { presets } = setUp();
    for (const result of [
      presets.update('no', {}),
      presets.remove('no'),
      presets.restore('no'),
      presets.markUsed('no'),
    ]) {
      expect(errorOf(await result)).toMatch(SENTENCE);
    }
    expect(await presets.get('no')).toBeUndefined();
  });
});

describe('deleting', () => {
  test('hides, restores, and goes for good only after 30 days', async () => {
    const { presets, sources } = setUp();
    const { id } = got(await presets.save({ name: 'a', prompt: about('x') }));
    await presets.remove(id);
    expect(await presets.list()).toEqual([]);
    expect(await presets.get(id)).toBeUndefined();
    expect((await presets.listDeleted()).map((preset) => preset.name)).toEqual(['a']);
    expect(got(await presets.purgeDeleted())).toBe(0);
    await presets.restore(id);
    expect((await presets.list()).map((preset) => preset.name)).toEqual(['a']);
    await presets.remove(id);
    sources.set(31 * 24 * 60 * 60 * 1000);
    await presets.save({ name: 'stays', prompt: about('y') });
    expect(got(await presets.purgeDeleted())).toBe(1);
    expect(await presets.listDeleted()).toEqual([]);
    expect((await presets.list()).map((preset) => preset.name)).toEqual(['stays']);
  });
});

describe('order', () => {
  test('favorites, then recently used, then by name; the menu keeps favorites by name', async () => {
    const { presets } = setUp();
    const ids: Record<string, string> = {};
    for (const name of ['b10', 'b9', 'used', 'used last', 'fav b', 'fav a']) {
      ids[name] = got(await presets.save({ name, prompt: about('x'), favorite: name.startsWith('fav') })).id;
    }
    for (const name of ['used', 'used last', 'fav b']) await presets.markUsed(ids[name] as string);
    const names = (list: { name: string }[]) => list.map((preset) => preset.name);
    expect(names(await presets.list())).toEqual(['fav b', 'fav a', 'used last', 'used', 'b9', 'b10']);
    expect(names(await presets.menuPresets(4))).toEqual(['fav a', 'fav b', 'used last', 'used']);
  });

  test('a thousand presets', async () => {
    const { db, presets } = setUp();
    const saved = await Promise.all(
      Array.from({ length: 1_000 }, (_, i) => presets.save({ name: `p${i}`, prompt: about(`s${i}`) })),
    );
    expect(saved.every((result) => result.ok)).toBe(true);
    const listed = await presets.list();
    expect(listed).toHaveLength(1_000);
    expect(listed.slice(0, 3).map((preset) => preset.name)).toEqual(['p0', 'p1', 'p2']);
    expect(await rowsIn(db, 'presets').count()).toBe(1_000);
    expect(await presets.menuPresets(10)).toHaveLength(10);
  });
});

describe('records that cannot be read', () => {
  const bad = { id: 'bad', name: 7, prompt: null, mine: 'precious' };

  test.each(['list', 'get', 'change', 'deleted', 'purge'])(
    'are set aside whole by %s, and the rest goes on',
    async (by) => {
      const { db, presets, setAside } = setUp();
      const good = got(await presets.save({ name: 'good', prompt: about('x') }));
      const record = { ...bad, ...(['deleted', 'purge'].includes(by) && { deletedAt: 1 }) };
      await rowsIn(db, 'presets').add(record);
      if (by === 'list') expect((await presets.list()).map((preset) => preset.name)).toEqual(['good']);
      if (by === 'get') expect(await presets.get('bad')).toBeUndefined();
      if (by === 'change') expect(errorOf(await presets.rename('bad', 'x'))).toMatch(/set aside/);
      if (by === 'deleted') expect(await presets.listDeleted()).toEqual([]);
      if (by === 'purge') expect(got(await presets.purgeDeleted(0))).toBe(0);
      const aside = await setAside.list();
      expect(aside).toMatchObject([{ table: 'presets', record }]);
      expect(aside.map(({ reason }) => inEnglish(reason))).toEqual([expect.stringMatching(SENTENCE)]);
      expect(await rowsIn(db, 'presets').keys()).toEqual([good.id]);
    },
  );

  test('two readers at once set a record aside once', async () => {
    const { db, presets, setAside } = setUp();
    await rowsIn(db, 'presets').add(bad);
    await Promise.all([presets.list(), presets.list(), presets.get('bad')]);
    expect(await setAside.list()).toHaveLength(1);
  });

  test('and whoever shows what was set aside hears of it, but not again at each reading', async () => {
    const { db, presets, setAside } = setUp();
    const [told, toldToo] = [vi.fn(), vi.fn()];
    setAside.subscribe(told);
    presets.subscribe(toldToo);
    await rowsIn(db, 'presets').add(bad);
    await presets.list();
    await presets.list();
    expect([told.mock.calls.length, toldToo.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('hearing of changes', () => {
  test('in this window and in others, of this table only, until it is stopped', async () => {
    const storage = freshStorage();
    const [here, there] = [storage.open(), storage.open()];
    const [own, other, history] = [vi.fn(), vi.fn(), vi.fn()];
    createPresets(here).subscribe(own);
    const stop = createPresets(there).subscribe(other);
    createHistory(there).subscribe(history);
    got(await createPresets(here).save({ name: 'a', prompt: about('x') }));
    expect(own).toHaveBeenCalledOnce();
    await expect.poll(() => other.mock.calls.length).toBe(1);
    // It is stored by then.
    expect(await createPresets(there).list()).toHaveLength(1);
    stop();
    got(await createPresets(there).save({ name: 'b', prompt: about('x') }));
    await expect.poll(() => own.mock.calls.length).toBe(2);
    expect(other).toHaveBeenCalledOnce();
    expect(history).not.toHaveBeenCalled();
  });

  test('nobody hears of what changed nothing', async () => {
    const { presets } = setUp();
    const told = vi.fn();
    presets.subscribe(told);
    errorOf(await presets.rename('no', 'x'));
    errorOf(await presets.save({ name: 'a', prompt: {} as never }));
    expect(got(await presets.purgeDeleted())).toBe(0);
    expect(told).not.toHaveBeenCalled();
  });
});
