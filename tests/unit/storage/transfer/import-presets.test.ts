import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  createPresets,
  createSetAside,
  exportPresets,
  type ImportReport,
  importPresets,
  type Preset,
  STORAGE_VERSION,
} from '../../../../lib/storage/index.ts';
import { inEnglish } from '../../../../scripts/easel/english.ts';
import { about, errorOf, freshDatabase, got, rowsIn, SENTENCE, steadySources } from '../lib/fresh.ts';
import { randomPresets } from '../lib/random-preset.ts';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../../../fixtures/storage/v1.json'), 'utf8');

function setUp() {
  const db = freshDatabase();
  const sources = steadySources();
  const bring = async (value: unknown): Promise<ImportReport> =>
    got(await importPresets(db, typeof value === 'string' ? value : JSON.stringify(value), sources));
  return { db, sources, presets: createPresets(db, sources), setAside: createSetAside(db, sources), bring };
}

const file = (presets: unknown[]) => ({ format: 'prompt-easel', version: 1, presets });
const row = (over: object = {}) => ({ id: 'r1', name: 'Boat', prompt: about('boat'), ...over });
const names = (list: Preset[]) => list.map((preset) => preset.name).sort();
const byId = (list: Preset[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

test('a prompt longer than any form could show is not taken in, and the others are', async () => {
  const { bring, presets } = setUp();
  const long = row({ id: 'r2', name: 'Long', prompt: about('x'.repeat(5_000_000)) });
  const { added, unreadable } = await bring(file([long, row()]));
  expect(added).toBe(1);
  expect(unreadable.map(({ reason }) => inEnglish(reason))).toEqual([
    expect.stringMatching(/longer than 100,000 characters/),
  ]);
  expect(names(await presets.list())).toEqual(['Boat']);
});

describe('export and import', () => {
  test('an empty database gets the same presets, and a second import adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomPresets, async (stored) => {
        const one = setUp();
        await rowsIn(one.db, 'presets').bulkAdd(stored);
        const text = await exportPresets(one.db);
        const two = setUp();
        expect(await two.bring(text)).toMatchObject({
          added: stored.length,
          skipped: 0,
          renamed: [],
          unreadable: [],
        });
        expect(byId(await two.presets.list())).toEqual(byId(stored));
        expect(await two.bring(text)).toMatchObject({ added: 0, skipped: stored.length, renamed: [] });
        expect(byId(await two.presets.list())).toEqual(byId(stored));
      }),
      { numRuns: 60 },
    );
  });

  test('any two sets merge: nothing is lost or changed, and once more adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomPresets, randomPresets, async (mine, theirs) => {
        const { db, presets, bring } = setUp();
        await rowsIn(db, 'presets').bulkAdd(mine);
        // Every other one of theirs takes an id of mine.
        const rows = theirs.map((preset, i) => ({ ...preset, id: (i % 2 && mine[i]?.id) || preset.id }));
        await bring(file(rows));
        const merged = await presets.list();
        expect(merged).toEqual(expect.arrayContaining(mine));
        for (const { prompt } of rows) expect(merged.map((preset) => preset.prompt)).toContainEqual(prompt);
        expect((await bring(file(rows))).added).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('the frozen sample comes in as it is', async () => {
    const { presets, bring } = setUp();
    expect((await bring(SAMPLE)).added).toBe(2);
    expect(byId(await presets.list())).toEqual(byId(JSON.parse(SAMPLE).presets));
  });

  test('exports are readable text without deleted presets, the oldest first', async () => {
    const { db, presets, sources } = setUp();
    for (const name of ['b', 'a', 'gone']) await presets.save({ name, prompt: about(name) });
    await presets.remove('id3');
    sources.set(0);
    const text = await exportPresets(db, sources);
    expect(
      text.startsWith(
        `{\n  "format": "prompt-easel",\n  "version": ${STORAGE_VERSION},\n  "exportedAt": "1970-01-01T00:00:00`,
      ),
    ).toBe(true);
    expect(JSON.parse(text).presets.map((preset: Preset) => preset.name)).toEqual(['b', 'a']);
  });

  test('a thousand presets there and back', async () => {
    const one = setUp();
    await one.bring(file(Array.from({ length: 1_000 }, (_, i) => row({ id: `r${i}`, name: `p${i}` }))));
    const two = setUp();
    expect((await two.bring(await exportPresets(one.db))).added).toBe(1_000);
    expect(await two.presets.list()).toEqual(await one.presets.list());
  });
});

describe('merging', () => {
  test('the same id with other content comes in beside, under a new id and name', async () => {
    const { presets, bring } = setUp();
    await bring(row());
    const report = await bring(row({ prompt: about('ship') }));
    expect(report).toMatchObject({ added: 1, skipped: 0, renamed: [{ from: 'Boat', to: 'Boat (2)' }] });
    expect((await presets.get('r1'))?.prompt).toEqual(about('boat'));
    expect((await presets.get(report.ids[0] ?? ''))?.prompt).toEqual(about('ship'));
    expect(await bring(row({ prompt: about('ship') }))).toMatchObject({ added: 0, skipped: 1 });
    expect((await bring(row({ prompt: about('raft') }))).renamed).toEqual([{ from: 'Boat', to: 'Boat (3)' }]);
  });

  test('using, marking and deleting a preset does not make it another one', async () => {
    const { db, presets, bring } = setUp();
    await bring(row());
    const text = await exportPresets(db);
    await presets.markUsed('r1');
    await presets.setFavorite('r1', true);
    expect(await bring(text)).toMatchObject({ added: 0, skipped: 1 });
    expect(await presets.get('r1')).toMatchObject({ favorite: true, usedAt: expect.any(Number) });
    await presets.remove('r1');
    expect(await bring(text)).toMatchObject({ added: 1, skipped: 0, ids: ['r1'] });
    expect(names(await presets.list())).toEqual(['Boat']);
  });

  test('a file that names an id twice', async () => {
    const { presets, bring } = setUp();
    expect(await bring(file([row(), row(), row({ prompt: about('ship') })]))).toMatchObject({
      added: 2,
      skipped: 1,
    });
    expect(names(await presets.list())).toEqual(['Boat', 'Boat (2)']);
  });

  test('the id of an unreadable record is taken', async () => {
    const { db, presets, bring, setAside } = setUp();
    await rowsIn(db, 'presets').add({ id: 'r1', broken: true });
    await bring(row());
    expect(await rowsIn(db, 'presets').get('r1')).toEqual({ id: 'r1', broken: true });
    expect(names(await presets.list())).toEqual(['Boat (2)']);
    expect(await setAside.list()).toHaveLength(1);
  });

  test('prompts and presets without ids come in once, with names made from the subject', async () => {
    const { presets, bring } = setUp();
    const rows = [
      about('red fox'),
      { ...about('red fox'), mood: [{ text: 'calm' }] },
      about(' '),
      row({ id: undefined }),
    ];
    expect(await bring(rows)).toMatchObject({ added: 4, unreadable: [] });
    expect(names(await presets.list())).toEqual(['Boat', 'Untitled', 'red fox', 'red fox (2)']);
    expect(await bring(rows)).toMatchObject({ added: 0, skipped: 4 });
    expect(await bring(about('red fox'))).toMatchObject({ added: 0, skipped: 1 });
  });
});

describe('names', () => {
  test.each(['', ' ', '\u200b', 7, null, undefined])('%j is reported and set aside', async (name) => {
    const { bring, setAside, presets } = setUp();
    const { added, unreadable } = await bring(file([row({ name }), row({ id: 'r2' })]));
    expect(added).toBe(1);
    expect(unreadable).toMatchObject([{ index: 0 }]);
    expect(unreadable.map(({ reason }) => inEnglish(reason))).toEqual([expect.stringMatching(SENTENCE)]);
    const [entry] = await setAside.list();
    expect(entry?.record).toMatchObject({ id: 'r1', prompt: about('boat') });
    got(await setAside.recover(entry?.id ?? '', { name: 'Mended' }));
    expect(names(await presets.list())).toEqual(['Boat', 'Mended']);
  });

  test('10,000 characters are cut, never inside a character, and the whole name is kept', async () => {
    const { presets, bring } = setUp();
    const name = `a${'🦊'.repeat(5_000)}`;
    const report = await bring(row({ name }));
    expect(report.added).toBe(1);
    const preset = await presets.get('r1');
    expect(preset?.name).toBe(`a${'🦊'.repeat(99)}`);
    expect(preset?.fullName).toBe(name);
    expect(await bring(row({ name }))).toMatchObject({ added: 0, skipped: 1 });
    const clash = await bring(row({ name, prompt: about('ship') }));
    expect(clash.renamed[0]?.to.length).toBeLessThanOrEqual(200);
    expect(clash.renamed[0]?.to).toMatch(/🦊 \(2\)$/u);
  });

  test('markup, joiners, controls and directions stay as typed', async () => {
    const { presets, bring } = setUp();
    const name = '</textarea><script>alert(1)</script> 👩‍👧 \u202eשלום\u202c \u0000\u200b.';
    await bring(row({ name }));
    expect((await presets.get('r1'))?.name).toBe(name);
  });
});

describe('bad rows among good ones', () => {
  test('are reported with their place and set aside once', async () => {
    const { presets, bring, setAside } = setUp();
    const rows = [
      row(),
      row({ id: 'r2', name: 'Bad', prompt: { subject: 5 } }),
      'text',
      row({ id: 7 }),
      row({ id: 'r5' }),
    ];
    const report = await bring(file(rows));
    expect(report.added).toBe(2);
    expect(report.unreadable.map(({ index, name }) => [index, name])).toEqual([
      [1, 'Bad'],
      [2, undefined],
      [3, 'Boat'],
    ]);
    for (const { reason } of report.unreadable) expect(inEnglish(reason)).toMatch(SENTENCE);
    await bring(file(rows));
    expect((await setAside.list()).map((entry) => entry.record)).toHaveLength(3);
    expect(await presets.list()).toHaveLength(2);
  });

  test('hostile keys neither pollute nor come in', async () => {
    const { presets, bring } = setUp();
    await bring(
      '{"id":"r1","name":"a","prompt":{"subject":{"text":"x"}},"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}}}',
    );
    const preset = await presets.get('r1');
    expect(Object.keys(preset ?? {})).not.toContain('constructor');
    expect(({} as { bad?: number }).bad).toBeUndefined();
    expect(preset?.bad).toBeUndefined();
  });
});

describe('a failure changes nothing', () => {
  test('when the storage fails half way', async () => {
    const { db, presets, setAside, sources } = setUp();
    await presets.save({ name: 'mine', prompt: about('x') });
    const text = JSON.stringify(file([row(), row({ id: 'r2' }), row({ name: '' })]));
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, record) {
      if (this.name === 'setAside') throw new DOMException('disk', 'UnknownError');
      return add.call(this, record);
    });
    expect(errorOf(await importPresets(db, text, sources))).toMatch(SENTENCE);
    vi.restoreAllMocks();
    expect(names(await presets.list())).toEqual(['mine']);
    expect(await setAside.list()).toEqual([]);
  });

  test('when the file is too new', async () => {
    const { db, presets } = setUp();
    expect(
      errorOf(await importPresets(db, JSON.stringify({ ...file([row()]), version: STORAGE_VERSION + 1 }))),
    ).toMatch(/newer/);
    expect(await presets.list()).toEqual([]);
  });
});

describe('cancelled', () => {
  const many = JSON.stringify(
    file(Array.from({ length: 500 }, (_, at) => row({ id: `r${at}`, name: `Boat ${at}` }))),
  );

  test('while the file is read, nothing is brought in', async () => {
    const { db, presets } = setUp();
    const stop = new AbortController();
    const importing = importPresets(db, many, steadySources(), stop.signal);
    // It pauses for a press on Cancel.
    await new Promise((resolve) => setTimeout(resolve));
    stop.abort();
    expect(errorOf(await importing)).toBe('Cancelled. Nothing was imported.');
    expect(await presets.list()).toEqual([]);
  });

  test('while it is written, all of it is taken back', async () => {
    const { db, presets } = setUp();
    const stop = new AbortController();
    const write: typeof db.write = (tables, work) =>
      db.write(tables, (transaction) => {
        stop.abort();
        return work(transaction);
      });
    const importing = importPresets({ ...db, write }, many, steadySources(), stop.signal);
    expect(errorOf(await importing)).toBe('Cancelled. Nothing was imported.');
    expect(await presets.list()).toEqual([]);
  });

  test('too late, it is brought in', async () => {
    const { db, presets } = setUp();
    const stop = new AbortController();
    got(await importPresets(db, many, steadySources(), stop.signal));
    stop.abort();
    expect(await presets.list()).toHaveLength(500);
  });
});
