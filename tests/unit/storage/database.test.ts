import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  createBoxes,
  createHealth,
  createHistory,
  createPresets,
  createSetAside,
  createSiteTargets,
  createWorkspaceLog,
  exportPresets,
  type Preset,
  type SiteHealth,
  type StoredBox,
} from '../../../lib/storage/index.ts';
import { MIGRATIONS } from '../../../lib/storage/migrations/index.ts';
import type { Migration } from '../../../lib/storage/migrations/migration.ts';
import { about, errorOf, freshStorage, got, writeAbout } from './lib/fresh.ts';

const SAMPLE: { presets: Preset[]; boxes: StoredBox[]; health: SiteHealth[] } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/v3.json'), 'utf8'),
);

/** A version that does not exist yet: it renames what it can and chokes on "fragile". */
const next: Migration = {
  version: MIGRATIONS.length + 1,
  stores: { presets: 'id, name, usedAt, updatedAt, deletedAt, folder' },
  steps: {
    presets: (record) => {
      if (record.name === 'fragile') throw new Error('cannot');
      return { ...record, name: `${record.name}!` };
    },
  },
};
const migrations = [...MIGRATIONS, next];

describe('the database', () => {
  test('upgrades every record it can and leaves the others as they are', async () => {
    const storage = freshStorage();
    const old = storage.open();
    for (const name of ['a', 'fragile']) await createPresets(old).save({ name, prompt: about('x') });
    old.close();
    const names = (await createPresets(storage.open({ migrations })).list()).map((preset) => preset.name);
    expect(names).toEqual(['a!', 'fragile']);
  });

  test('a database of version 1 is opened with everything in it, with the target the draft held for its site, and takes boxes and health', async () => {
    const storage = freshStorage();
    const old = storage.open({ migrations: MIGRATIONS.slice(0, 1) });
    await old.presets.bulkAdd(SAMPLE.presets);
    await old.table('drafts').add({
      id: 'current',
      prompt: about('draft'),
      locked: ['style'],
      updatedAt: 5,
      target: 'midjourney',
      targetSite: 'nightcafe',
    });
    await createHistory(old).add({ prompt: about('x'), target: 'any', text: 'x', host: null });
    const history = await createHistory(old).list();
    await old.setAside.add({ id: 's', table: 'presets', record: 5, reason: 'r', at: 1, removedAt: null });
    expect(old.tables.map(({ name }) => name)).not.toContain('boxes');
    old.close();

    const db = storage.open();
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect((await createPresets(db).list()).sort(byId)).toEqual([...SAMPLE.presets].sort(byId));
    expect((await createWorkspaceLog(db).load()).state).toEqual({
      prompt: about('draft'),
      locked: ['style'],
      draw: null,
      past: [],
      future: [],
    });
    expect(await createSiteTargets(db).all()).toEqual({ nightcafe: 'midjourney' });
    expect(await createHistory(db).list()).toEqual(history);
    expect(await createSetAside(db).list()).toMatchObject([{ record: 5 }]);
    for (const box of SAMPLE.boxes) got(await createBoxes(db).restore(box));
    expect((await createBoxes(db).list()).sort(byId)).toEqual([...SAMPLE.boxes].sort(byId));
    expect(got(await createHealth(db).restore(SAMPLE.health))).toBe(2);
    expect((await createHealth(db).list()).sort(byId)).toEqual([...SAMPLE.health].sort(byId));
  });

  test('a window with the old version lets go, so that the upgrade is not blocked', async () => {
    const storage = freshStorage();
    const old = storage.open();
    await createPresets(old).save({ name: 'a', prompt: about('x') });
    const onBlocked = vi.fn();
    const upgraded = createPresets(storage.open({ migrations, onBlocked }));
    expect((await upgraded.list()).map((preset) => preset.name)).toEqual(['a!']);
    expect(onBlocked).not.toHaveBeenCalled();
  });

  test('newer than we know: everything can be read and exported, nothing is written', async () => {
    const storage = freshStorage();
    const newer = storage.open({ migrations });
    const saved = got(await createPresets(newer).save({ name: 'a', prompt: about('x') }));
    await writeAbout(newer, 'draft');
    const foreign = { id: 'z', shape: 'of tomorrow' };
    await newer.presets.add(foreign);
    newer.close();

    const db = storage.open();
    const presets = createPresets(db);
    expect((await presets.list()).map((preset) => preset.name)).toEqual(['a']);
    expect(await exportPresets(db)).toContain('"a"');
    expect(errorOf(await presets.save({ name: 'b', prompt: about('x') }))).toMatch(
      `newer Prompt Easel (storage version ${next.version}`,
    );
    expect(errorOf(await presets.remove(saved.id))).toMatch(/newer Prompt Easel/);
    await expect(writeAbout(db, 'y')).rejects.toThrow(/newer Prompt Easel/);
    expect((await createWorkspaceLog(db).load()).state.prompt).toEqual(about('draft'));
    expect(errorOf(await createHealth(db).record({ id: 'a', name: 'A' }, { status: 'inserted' }))).toMatch(
      /newer Prompt Easel/,
    );
    expect(errorOf(await createBoxes(db).restore(SAMPLE.boxes[0] as StoredBox))).toMatch(
      /newer Prompt Easel/,
    );
    expect(await createBoxes(db).list()).toEqual([]);
    // What we cannot read there may be fine for the newer version: it stays.
    expect(await db.presets.get('z')).toEqual(foreign);
    expect(await createSetAside(db).list()).toEqual([]);
  });

  test('a full disk is said in a sentence', async () => {
    const db = freshStorage().open();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const failed = Object.assign(new Error('aborted'), { name: 'AbortError', inner: full });
    vi.spyOn(db.presets, 'add').mockImplementation((() => Promise.reject(failed)) as never);
    expect(errorOf(await createPresets(db).save({ name: 'a', prompt: about('x') }))).toMatch(/no room left/);
  });
});
