import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Locator } from '../../../lib/insert/field.ts';
import {
  addressOf,
  BOXES_MAX,
  type BoxLocator,
  createBoxes,
  createSetAside,
  isLost,
  type StoredBox,
} from '../../../lib/storage/index.ts';
import { errorOf, freshDatabase, got, rowsIn, SENTENCE, steadySources } from './lib/fresh.ts';
import { anyAddress, anyBoxes, someBox } from './lib/some-box.ts';

function setUp() {
  const db = freshDatabase();
  const sources = steadySources();
  return { db, sources, boxes: createBoxes(db, sources), setAside: createSetAside(db, sources) };
}

const HERE = 'https://pictures.example/create';

test('a way to find a box has the shape that the finder takes', () => {
  expectTypeOf<BoxLocator>().toEqualTypeOf<Locator>();
});

describe('remembering', () => {
  test('keeps origin and path only, and gives the rest', async () => {
    const { boxes } = setUp();
    const { box, replaced } = got(
      await boxes.remember(
        someBox({ address: 'https://me:secret@pictures.example/create?prompt=private#top' }),
      ),
    );
    expect(replaced).toBeNull();
    expect(box).toEqual({ ...someBox(), id: 'id1', address: HERE, at: 1_000, missed: 0 });
    expect(await boxes.list()).toEqual([box]);
  });

  test('one box for each role and address: the former comes back by undo, and can be swapped again', async () => {
    const { boxes } = setUp();
    const first = got(await boxes.remember(someBox({ label: 'first' }))).box;
    const negative = got(await boxes.remember(someBox({ role: 'negative' }))).box;
    const elsewhere = got(await boxes.remember(someBox({ address: `${HERE}/2` }))).box;
    const again = got(await boxes.remember(someBox({ label: 'second' })));
    expect(again.replaced).toEqual(first);
    expect(await boxes.list()).toEqual([again.box, elsewhere, negative]);
    expect(got(await boxes.restore(first))).toEqual({ box: first, replaced: again.box });
    expect(await boxes.list()).toEqual([elsewhere, negative, first]);
    expect(got(await boxes.restore(first)).replaced).toBeNull();
    expect(got(await boxes.restore(again.box)).replaced).toEqual(first);
  });

  test('what is too long is left out or cut; a box with nothing to be found by is refused', async () => {
    const { boxes } = setUp();
    const long = { by: 'place' as const, hosts: [], selector: 'x'.repeat(2_001) };
    const good = someBox().locators[0] as BoxLocator;
    const deep = { ...good, hosts: Array.from({ length: 65 }, () => 'div') };
    const { box } = got(
      await boxes.remember(
        someBox({
          label: ` ${'🌅'.repeat(150)} `,
          locators: [long, deep, ...Array.from({ length: 9 }, () => good)],
        }),
      ),
    );
    expect(box.locators).toEqual(Array.from({ length: 8 }, () => good));
    expect(box.label).toBe('🌅'.repeat(100));
    expect(errorOf(await boxes.remember(someBox({ locators: [long] })))).toMatch(/nothing to be found by/);
    expect(errorOf(await boxes.remember(someBox({ locators: [] })))).toMatch(SENTENCE);
  });

  test.each([
    ['an empty page', 'about:blank'],
    ["the browser's own page", 'chrome://version'],
    ['a file', 'file:///tmp/a.html'],
    ['no address', 'nonsense'],
    ['nothing', ''],
    ['an endless path', `${HERE}/${'a'.repeat(2_000)}`],
  ])('%s has no boxes', async (_, address) => {
    const { boxes } = setUp();
    expect(errorOf(await boxes.remember(someBox({ address })))).toMatch(/web pages only/);
    expect(await boxes.forAddress(address)).toEqual({ prompt: null, negative: null });
  });

  test('the origin of a frame is an origin', async () => {
    const { boxes } = setUp();
    for (const frame of ['https://owner.hf.space', 'null', null])
      expect(got(await boxes.remember(someBox({ frame }))).box.frame).toBe(frame);
    for (const frame of ['https://owner.hf.space/x', 'owner', ''])
      expect(errorOf(await boxes.remember(someBox({ frame })))).toMatch(/“frame”.*an origin/);
  });

  test(`${BOXES_MAX} are kept; one more is refused, but one in the place of another is not`, async () => {
    const { db, boxes } = setUp();
    const one = got(await boxes.remember(someBox())).box;
    await rowsIn(db, 'boxes').bulkAdd(
      Array.from({ length: BOXES_MAX - 1 }, (_, i) => ({ ...one, id: `b${i}`, address: `${HERE}/${i}` })),
    );
    expect(errorOf(await boxes.remember(someBox({ address: `${HERE}/more` })))).toMatch(/forget some/);
    expect(got(await boxes.remember(someBox())).replaced).toEqual(one);
    expect(await rowsIn(db, 'boxes').count()).toBe(BOXES_MAX);
  });

  test('two windows at once leave one box', async () => {
    const { db, boxes } = setUp();
    await Promise.all([
      boxes.remember(someBox()),
      createBoxes(db).remember(someBox()),
      boxes.remember(someBox()),
    ]);
    expect(await boxes.list()).toHaveLength(1);
  });
});

describe('the box for an address', () => {
  const shown = async (addresses: string[], asked: string) => {
    const { boxes } = setUp();
    for (const address of addresses) got(await boxes.remember(someBox({ address, label: address })));
    return (await boxes.forAddress(asked)).prompt?.address ?? null;
  };

  test.each([
    ['this very page', [`${HERE}/a`, HERE, `${HERE}/b`], `${HERE}?x=1#y`, HERE],
    ['this very page, though a newer one shares as much', [HERE, `${HERE}/1`], HERE, HERE],
    [
      'the page with another id in its path',
      ['https://a.example/c/1'],
      'https://a.example/c/2',
      'https://a.example/c/1',
    ],
    [
      'the start page, once the path has an id',
      ['https://a.example/'],
      'https://a.example/c/2',
      'https://a.example/',
    ],
    [
      'the longest common path, not the newest',
      ['https://a.example/c/d/1', 'https://a.example/c/2', 'https://a.example/'],
      'https://a.example/c/d/9',
      'https://a.example/c/d/1',
    ],
    [
      'the newest of the same length',
      ['https://a.example/c/1', 'https://a.example/c/2'],
      'https://a.example/c/3',
      'https://a.example/c/2',
    ],
    [
      'whole segments only',
      ['https://a.example/chat', 'https://a.example/x'],
      'https://a.example/cha',
      'https://a.example/x',
    ],
    [
      'nothing of another origin',
      ['https://a.example:8443/', 'http://a.example/', 'https://a.example.org/'],
      'https://a.example/',
      null,
    ],
  ])('%s', async (_, addresses, asked, expected) => {
    expect(await shown(addresses, asked)).toBe(expected);
  });

  test('is the best of all, for any boxes', async () => {
    await fc.assert(
      fc.asyncProperty(anyBoxes, anyAddress, async (stored, address) => {
        const { db, boxes } = setUp();
        await rowsIn(db, 'boxes').bulkAdd(stored);
        const here = await boxes.forAddress(address);
        const segments = (url: string) => new URL(url).pathname.split('/').filter(Boolean);
        const shared = (box: StoredBox) => {
          const [a, b] = [segments(address), segments(box.address)];
          let count = 0;
          while (count < a.length && a[count] === b[count]) count += 1;
          return count;
        };
        for (const role of ['prompt', 'negative'] as const) {
          const same = stored.filter(
            (box) => box.role === role && box.address.startsWith(new URL(address).origin),
          );
          const best = here[role];
          expect(best === null).toBe(same.length === 0);
          if (!best) continue;
          expect(stored).toContainEqual(best);
          const exact = same.find((box) => box.address === address);
          if (exact) expect(best).toEqual(exact);
          else
            for (const other of same) {
              expect(shared(best)).toBeGreaterThanOrEqual(shared(other));
              if (shared(best) === shared(other)) expect(best.at).toBeGreaterThanOrEqual(other.at);
            }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a box that is not found', () => {
  test('three times in a row is given no more, and stays in the list until it is shown again', async () => {
    const { boxes } = setUp();
    const { id } = got(await boxes.remember(someBox())).box;
    await boxes.missed(id, HERE);
    await boxes.missed(id, `${HERE}#again`);
    expect((await boxes.forAddress(HERE)).prompt?.missed).toBe(2);
    await boxes.found(id);
    expect((await boxes.forAddress(HERE)).prompt?.missed).toBe(0);
    for (let i = 0; i < 3; i += 1) got(await boxes.missed(id));
    expect((await boxes.forAddress(HERE)).prompt).toBeNull();
    expect((await boxes.list()).map(isLost)).toEqual([true]);
    got(await boxes.remember(someBox()));
    expect((await boxes.forAddress(HERE)).prompt).toMatchObject({ missed: 0 });
    expect(await boxes.list()).toHaveLength(1);
  });

  test('at another address is no wonder', async () => {
    const { boxes } = setUp();
    const { id } = got(await boxes.remember(someBox())).box;
    for (let i = 0; i < 5; i += 1) got(await boxes.missed(id, `${HERE}/other`));
    expect((await boxes.forAddress(HERE)).prompt?.missed).toBe(0);
  });

  test('leaves its place to the next best', async () => {
    const { boxes } = setUp();
    const near = got(await boxes.remember(someBox({ address: `${HERE}/near` }))).box;
    const { id } = got(await boxes.remember(someBox())).box;
    for (let i = 0; i < 3; i += 1) await boxes.missed(id, HERE);
    expect((await boxes.forAddress(HERE)).prompt).toEqual(near);
  });

  test('counts every one of several at once', async () => {
    const { boxes } = setUp();
    const { id } = got(await boxes.remember(someBox())).box;
    await Promise.all(Array.from({ length: 10 }, () => boxes.missed(id)));
    expect((await boxes.list())[0]?.missed).toBe(10);
  });
});

describe('forgetting', () => {
  test('gives the box back for undo', async () => {
    const { boxes } = setUp();
    const { box } = got(await boxes.remember(someBox()));
    const forgotten = got(await boxes.forget(box.id));
    expect(await boxes.list()).toEqual([]);
    expect(got(await boxes.restore(forgotten))).toEqual({ box, replaced: null });
    expect(await boxes.list()).toEqual([box]);
  });

  test('of what is gone, or is no box, is an error and no exception', async () => {
    const { boxes } = setUp();
    for (const done of [boxes.forget('no'), boxes.found('no'), boxes.missed('no')])
      expect(errorOf(await done)).toMatch(SENTENCE);
    expect(errorOf(await boxes.restore({ id: 'x' } as StoredBox))).toMatch(SENTENCE);
  });
});

test('what cannot be read is set aside, wherever it is met, and can be recovered', async () => {
  const { db, boxes, setAside } = setUp();
  const bad = { ...someBox(), id: 'bad', at: 5 };
  await rowsIn(db, 'boxes').add({ ...bad, id: 'bad1' });
  expect(await boxes.list()).toEqual([]);
  await rowsIn(db, 'boxes').add({ ...bad, id: 'bad2' });
  expect(await boxes.forAddress(HERE)).toEqual({ prompt: null, negative: null });
  await rowsIn(db, 'boxes').add({ ...bad, id: 'bad3' });
  got(await boxes.remember(someBox()));
  await rowsIn(db, 'boxes').add({ ...bad, id: 'bad4' });
  expect(errorOf(await boxes.found('bad4'))).toMatch(SENTENCE);
  const aside = await setAside.list();
  expect(aside.map(({ table, record }) => [table, (record as StoredBox).id])).toEqual(
    ['bad4', 'bad3', 'bad2', 'bad1'].map((id) => ['boxes', id]),
  );
  expect(errorOf(await setAside.recover(aside[0]?.id ?? ''))).toMatch(SENTENCE);
  // A box was shown there meanwhile: that one stays the only one.
  expect(errorOf(await setAside.recover(aside[0]?.id ?? '', { missed: 0 }))).toMatch(/has its place/);
  const mended = got(await setAside.recover(aside[0]?.id ?? '', { address: `${HERE}/x`, missed: 0 }));
  expect(mended).toEqual({ table: 'boxes', id: 'bad4' });
  expect((await boxes.list()).map((box) => box.id)).toContain('bad4');
});

test('an address is origin and path, for any page', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const address = addressOf(url);
      expect(address).not.toBeNull();
      expect(address).not.toMatch(/[?#]/);
      expect(addressOf(address ?? '')).toBe(address);
    }),
  );
});
