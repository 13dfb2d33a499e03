import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BOXES_MAX,
  BOXES_MAX_BYTES,
  type BoxesReport,
  createBoxes,
  createSetAside,
  exportBoxes,
  importBoxes,
  isBoxesFile,
  type StoredBox,
} from '../../../../lib/storage/index.ts';
import { inEnglish } from '../../../../scripts/easel/english.ts';
import { errorOf, freshDatabase, got, rowsIn, SENTENCE, steadySources } from '../lib/fresh.ts';
import { anyBoxes, someBox } from '../lib/some-box.ts';

function setUp() {
  const db = freshDatabase();
  const sources = steadySources();
  const bring = async (text: string): Promise<BoxesReport> => got(await importBoxes(db, text, sources));
  return { db, sources, boxes: createBoxes(db, sources), setAside: createSetAside(db, sources), bring };
}

const row = (over: object = {}) => ({ ...someBox(), id: 'b1', at: 5, missed: 0, ...over });
const file = (boxes: unknown, over: object = {}) =>
  JSON.stringify({ format: 'prompt-easel-boxes', version: 1, boxes, ...over });
const byId = (list: StoredBox[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('export and import', () => {
  test('an empty database gets the same boxes, and a second import adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyBoxes, async (stored) => {
        const one = setUp();
        await rowsIn(one.db, 'boxes').bulkAdd(stored);
        const text = await exportBoxes(one.db);
        expect(isBoxesFile(text)).toBe(true);
        const two = setUp();
        expect(await two.bring(text)).toMatchObject({ added: stored.length, skipped: 0, unreadable: [] });
        expect(byId(await two.boxes.list())).toEqual(byId(stored));
        expect(await two.bring(text)).toMatchObject({ added: 0, skipped: stored.length });
        expect(byId(await two.boxes.list())).toEqual(byId(stored));
      }),
      { numRuns: 60 },
    );
  });

  test('any two sets merge: mine stay as they are, and each role and address has one', async () => {
    await fc.assert(
      fc.asyncProperty(anyBoxes, anyBoxes, async (mine, theirs) => {
        const { db, boxes, bring } = setUp();
        await rowsIn(db, 'boxes').bulkAdd(mine);
        // Every other one of theirs takes an id of mine.
        const rows = theirs.map((box, i) => ({ ...box, id: (i % 2 && mine[i]?.id) || box.id }));
        const report = await bring(file(rows));
        const after = await boxes.list();
        for (const box of mine) expect(after).toContainEqual(box);
        const places = after.map(({ role, address }) => `${role} ${address}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { role, address } of theirs) expect(places).toContain(`${role} ${address}`);
        expect(report.added + report.skipped).toBe(theirs.length);
        expect(after).toHaveLength(mine.length + report.added);
        for (const id of report.ids) got(await boxes.forget(id));
        expect(byId(await boxes.list())).toEqual(byId(mine));
      }),
      { numRuns: 60 },
    );
  });

  test('of two for one place the one shown later comes in; one that was given up gets a new chance', async () => {
    const { boxes, bring } = setUp();
    const rows = [
      row({ label: 'old' }),
      row({ id: 'b2', label: 'new', at: 9, missed: 7 }),
      row({ id: 'b3' }),
    ];
    expect(await bring(file(rows))).toMatchObject({ added: 1, skipped: 2, ids: ['b2'] });
    expect(await boxes.list()).toEqual([row({ id: 'b2', label: 'new', at: 9 })]);
  });

  test('the oldest come first in the file', async () => {
    const { db, sources } = setUp();
    await rowsIn(db, 'boxes').bulkAdd([row({ id: 'z', at: 1 }), row({ id: 'a', at: 2, role: 'negative' })]);
    sources.set(0);
    const text = await exportBoxes(db, sources);
    expect(JSON.parse(text)).toMatchObject({
      ...{ format: 'prompt-easel-boxes', version: 1, exportedAt: '1970-01-01T00:00:00.000Z' },
      boxes: [{ id: 'z' }, { id: 'a' }],
    });
  });
});

describe('a bad row is named and left out', () => {
  const locator = someBox().locators[0];
  test.each([
    ['no box', 5, /not a box/],
    ['null', null, /not a box/],
    ['a list', [], /not a box/],
    ['a script address', row({ address: 'javascript:alert(1)' }), /“address”.*web page/],
    ['a file', row({ address: 'file:///etc/passwd' }), /“address”/],
    ['an extension', row({ address: 'moz-extension://abc/x' }), /“address”/],
    ['an address with a query', row({ address: 'https://a.example/?q=secret' }), /“address”/],
    ['an address with a name and a password', row({ address: 'https://a:b@a.example/' }), /“address”/],
    ['an endless address', row({ address: `https://a.example/${'a'.repeat(2_000)}` }), /“address”/],
    ['an address that is no text', row({ address: { href: 'https://a.example/' } }), /“address”.*a text/],
    ['a frame that is no origin', row({ frame: 'https://a.example/x' }), /“frame”/],
    ['another role', row({ role: 'password' }), /“role”.*"prompt" and "negative"/],
    ['no way to find it', row({ locators: [] }), /“locators” is empty/],
    ['too many ways', row({ locators: Array(9).fill(locator) }), /“locators” is a list of more than 8/],
    ['an unknown way', row({ locators: [{ ...locator, by: 'xpath' }] }), /“locators\.0\.by”/],
    [
      'a selector that is too long',
      row({ locators: [{ ...locator, selector: 'x'.repeat(2_001) }] }),
      /longer/,
    ],
    ['too many hosts', row({ locators: [{ ...locator, hosts: Array(65).fill('a') }] }), /more than 64/],
    ['a name that is too long', row({ label: 'x'.repeat(201) }), /“label” is longer than 200/],
    ['a time that no calendar has', row({ at: 1e300 }), /“at” is too large/],
    ['a time before all', row({ at: -1 }), /“at” is too small/],
    ['no time', row({ at: null }), /“at”/],
    ['an endless id', row({ id: 'x'.repeat(201) }), /“id” is longer/],
  ])('%s', async (_, bad, reason) => {
    const { boxes, setAside, bring } = setUp();
    const good = row({ id: 'good', address: 'https://good.example/' });
    const report = await bring(file([bad, good]));
    expect(report).toMatchObject({ added: 1, skipped: 0, ids: ['good'] });
    expect(report.unreadable).toHaveLength(1);
    expect(report.unreadable[0]?.index).toBe(0);
    const [said] = report.unreadable.map((row) => inEnglish(row.reason));
    expect(said).toMatch(SENTENCE);
    expect(said).toMatch(reason);
    expect(await boxes.list()).toEqual([good]);
    expect(await setAside.list()).toEqual([]);
  });

  test('keys of a stranger are left behind, and a missing id is given', async () => {
    const { db, bring } = setUp();
    const text = file([row({ id: 7, extra: 'x', locators: [{ ...someBox().locators[0], extra: 'y' }] })]);
    await bring(text.replace('"extra":"x"', '"__proto__":{"polluted":1}'));
    expect(await rowsIn(db, 'boxes').toArray()).toEqual([row({ id: 'id1' })]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a file that cannot be taken changes nothing', () => {
  test.each([
    ['cut short', file([row()]).slice(0, -9), /not a file of boxes/],
    ['another format', file([row()], { format: 'prompt-easel' }), /not a file of boxes/],
    ['too new', file([row()], { version: 2 }), /version 2, this one knows up to 1/],
    ['no version', file([row()], { version: undefined }), /which version/],
    ['a strange version', file([row()], { version: '1' }), /which version/],
    ['no list', file({ 0: row() }), /no list of boxes/],
    ['too many rows', file(Array(BOXES_MAX + 1).fill(0)), /1,001 boxes, and 1,000/],
    ['too large', file([row({ label: 'x'.repeat(BOXES_MAX_BYTES) })]), /more than 5 MB/],
    [
      'nested too deeply',
      file([]).replace('[]', `${'['.repeat(5_000)}${']'.repeat(5_000)}`),
      /nested too deeply/,
    ],
  ])('%s', async (_, text, words) => {
    const { db } = setUp();
    await rowsIn(db, 'boxes').add(row());
    const error = errorOf(await importBoxes(db, text));
    expect(error).toMatch(SENTENCE);
    expect(error).toMatch(words);
    expect(await rowsIn(db, 'boxes').toArray()).toEqual([row()]);
  });

  test('more than can be kept', async () => {
    const { db } = setUp();
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) =>
        row({ id: `${from + i}`, address: `https://a.example/${from + i}` }),
      );
    await rowsIn(db, 'boxes').bulkAdd(many(0, 600));
    expect(errorOf(await importBoxes(db, file(many(600, 401))))).toMatch(/More than 1,000 boxes/);
    expect(await rowsIn(db, 'boxes').count()).toBe(600);
    expect(got(await importBoxes(db, file(many(500, 500)))).added).toBe(400);
  });
});

test.each([
  ['a file of boxes', file([]), true],
  [
    'one with a byte order mark and the format last',
    `\uFEFF{"boxes":[],"format":"prompt-easel-boxes"}`,
    true,
  ],
  ['one of presets that speaks of it', '{"format":"prompt-easel","presets":["prompt-easel-boxes"]}', false],
  ['no JSON', 'prompt-easel-boxes', false],
  ['null', 'null', false],
])('recognizing %s', (_, text, expected) => {
  expect(isBoxesFile(text)).toBe(expected);
});
