import { describe, expect, test } from 'vitest';
import { chosenOn, createSetAside, createSiteTargets, withChoice } from '../../../lib/storage/index.ts';
import { errorOf, freshStorage, got, rowsIn, steadySources } from './lib/fresh.ts';

function setUp() {
  const storage = freshStorage();
  const db = storage.open();
  return { storage, db, targets: createSiteTargets(db, steadySources()) };
}

describe('the target chosen on a site', () => {
  test('is kept for that site, over restarts, until it is chosen anew or taken back', async () => {
    const { storage, targets } = setUp();
    expect(await targets.all()).toEqual({});
    got(await targets.choose('nightcafe', 'flux-1'));
    got(await targets.choose('leonardo', 'any'));
    got(await targets.choose('nightcafe', 'dall-e-3'));
    const again = createSiteTargets(storage.open());
    expect(chosenOn(await again.all(), 'nightcafe')).toBe('dall-e-3');
    expect(chosenOn(await again.all(), 'leonardo')).toBe('any');
    expect(chosenOn(await again.all(), 'discord')).toBeNull();
    got(await again.choose('nightcafe', null));
    expect(await targets.all()).toEqual({ leonardo: 'any' });
  });

  test('on a page that is no site holds on other such pages only', async () => {
    const { targets } = setUp();
    got(await targets.choose(null, 'midjourney'));
    const chosen = await targets.all();
    expect([chosenOn(chosen, null), chosenOn(chosen, 'discord')]).toEqual(['midjourney', null]);
  });

  test('is not confused with what every object has', () => {
    expect(chosenOn({}, 'constructor')).toBeNull();
    expect(withChoice({ a: 'x' }, 'a', null)).toEqual({});
    expect(withChoice({ a: 'x' }, null, 'y')).toEqual({ a: 'x', '*': 'y' });
  });

  test('that cannot be read is set aside, and one that cannot be kept is refused in a sentence', async () => {
    const { db, targets } = setUp();
    const bad = { id: 'krea', target: 5, at: 1 };
    await rowsIn(db, 'targets').bulkAdd([bad, { id: 'leonardo', target: 'any', at: 1, later: true }]);
    expect(await targets.all()).toEqual({ leonardo: 'any' });
    const setAside = createSetAside(db);
    const [aside] = await setAside.list();
    expect(aside).toMatchObject({ table: 'targets', record: bad });
    expect(errorOf(await targets.choose('krea', ''))).toMatch(/target/);
    expect(got(await setAside.recover(aside?.id ?? '', { target: 'flux-1' }))).toEqual({
      table: 'targets',
      id: 'krea',
    });
    expect(chosenOn(await targets.all(), 'krea')).toBe('flux-1');
  });
});
