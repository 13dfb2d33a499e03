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
import { about, errorOf, freshStorage, got, rowsIn, writeAbout } from './lib/fresh.ts';

const SAMPLE: { presets: Preset[]; boxes: StoredBox[]; health: SiteHealth[] } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/v3.json'), 'utf8'),
);

/** A version that does not exist yet: it renames what it can and chokes on "fragile". */
const next: Migration = {
  version: MIGRATIONS.length + 1,
  tables: { presets: { indexes: ['name', 'usedAt', 'updatedAt', 'deletedAt', 'folder'] } },
  steps: {
    presets: (record) => {
      if (record.name === 'fragile') throw new Error('cannot');
      return { ...record, name: `${record.name}!` };
    },
  },
};
const migrations = [...MIGRATIONS, next];

/** Lets a transaction end as one does that finds the disk full when it commits. */
function failCommit(transaction: IDBTransaction, reason: DOMException): void {
  Object.defineProperty(transaction, 'error', { get: () => reason });
  transaction.abort();
}

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
    await rowsIn(old, 'presets').bulkAdd(SAMPLE.presets);
    await rowsIn(old, 'drafts').add({
      id: 'current',
      prompt: about('draft'),
      locked: ['style'],
      updatedAt: 5,
      target: 'midjourney',
      targetSite: 'nightcafe',
    });
    await createHistory(old).add({ prompt: about('x'), target: 'any', text: 'x', host: null });
    const history = await createHistory(old).list();
    await rowsIn(old, 'setAside').add({
      id: 's',
      table: 'presets',
      record: 5,
      reason: 'r',
      at: 1,
      removedAt: null,
    });
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

  test('a draft from which no target can be taken keeps nobody out', async () => {
    const storage = freshStorage();
    const old = storage.open({ migrations: MIGRATIONS.slice(0, 2) });
    const draft = { id: 'current', prompt: about('draft'), updatedAt: 5, target: 'flux', targetSite: {} };
    await rowsIn(old, 'drafts').add(draft);
    old.close();
    const db = storage.open();
    expect((await createWorkspaceLog(db).load()).state.prompt).toEqual(about('draft'));
    expect(await createSiteTargets(db).all()).toEqual({});
  });

  test('an upgrade that fails changes nothing, says so, and can be tried again', async () => {
    const storage = freshStorage();
    const old = storage.open();
    got(await createPresets(old).save({ name: 'a', prompt: about('x') }));
    old.close();
    const broken: Migration = {
      ...next,
      tables: { ...next.tables, presets: null, history: null, drafts: null },
    };
    const failing = createPresets(storage.open({ migrations: [...MIGRATIONS, broken] }));
    await expect(failing.list()).rejects.toMatchObject({ said: { id: 'storage.failed' } });
    expect((await createPresets(storage.open({ migrations })).list()).map(({ name }) => name)).toEqual([
      'a!',
    ]);
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
    await rowsIn(newer, 'presets').add(foreign);
    newer.close();

    const db = storage.open();
    const presets = createPresets(db);
    expect((await presets.list()).map((preset) => preset.name)).toEqual(['a']);
    expect(await exportPresets(db)).toContain('"a"');
    expect(errorOf(await presets.save({ name: 'b', prompt: about('x') }))).toMatch(
      `newer Prompt Easel (storage version ${next.version}`,
    );
    expect(errorOf(await presets.remove(saved.id))).toMatch(/newer Prompt Easel/);
    await expect(writeAbout(db, 'y')).rejects.toMatchObject({
      said: { id: 'storage.newer', params: { found: next.version, known: MIGRATIONS.length } },
    });
    expect((await createWorkspaceLog(db).load()).state.prompt).toEqual(about('draft'));
    expect(errorOf(await createHealth(db).record({ id: 'a', name: 'A' }, { status: 'inserted' }))).toMatch(
      /newer Prompt Easel/,
    );
    expect(errorOf(await createBoxes(db).restore(SAMPLE.boxes[0] as StoredBox))).toMatch(
      /newer Prompt Easel/,
    );
    expect(await createBoxes(db).list()).toEqual([]);
    // What we cannot read there may be fine for the newer version: it stays.
    expect(await rowsIn(db, 'presets').get('z')).toEqual(foreign);
    expect(await createSetAside(db).list()).toEqual([]);
  });

  test('a full disk is said in a sentence', async () => {
    const db = freshStorage().open();
    const presets = createPresets(db);
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw full;
    });
    expect(errorOf(await presets.save({ name: 'a', prompt: about('x') }))).toMatch(/no room left/);
    expect(await presets.list()).toEqual([]);
    // Where only the commit finds it full, the requests before went well.
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, row) {
      const request = this.put(row);
      request.addEventListener('success', () => failCommit(this.transaction, full));
      return request;
    });
    expect(errorOf(await presets.save({ name: 'b', prompt: about('x') }))).toMatch(/no room left/);
    expect(await presets.list()).toEqual([]);
  });
});
