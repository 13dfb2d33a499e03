import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import {
  createHistory,
  createPresets,
  createSetAside,
  createSiteTargets,
  createWorkspaceLog,
  STORAGE_VERSION,
} from '../../../lib/storage/index.ts';
import { about, freshStorage, got, rowsIn, writeAbout } from './lib/fresh.ts';

/** What former releases declared: their databases are on the machines of users. */
const FORMER: Record<string, string | null>[] = [
  {
    presets: 'id, name, usedAt, updatedAt, deletedAt',
    drafts: 'id',
    history: 'id, at',
    setAside: 'id, table, at',
  },
  { boxes: 'id, address', health: 'id, at' },
  { targets: 'id' },
  { workspace: 'id', actions: '++id', drafts: null },
];

function openWithDexie(indexedDB: IDBFactory, version: number): Dexie {
  const db = new Dexie('prompt-easel', { indexedDB, IDBKeyRange });
  FORMER.slice(0, version).forEach((stores, index) => {
    db.version(index + 1).stores(stores);
  });
  return db;
}

const preset = {
  ...{ id: 'p', name: 'Harbor', folder: '', tags: [], favorite: true, prompt: about('boat') },
  ...{ createdAt: 1, updatedAt: 2, usedAt: 3, deletedAt: null },
};
const deleted = { ...preset, id: 'q', deletedAt: 5 };
const entry = { id: 'h', prompt: about('x'), target: 'any', text: 'x', host: null, at: 4 };
const aside = { id: 's', table: 'presets', record: 5, reason: 'It has no name.', at: 1, removedAt: null };

describe.each([1, 2, 3, 4])('a database that Dexie made in version %i', (version) => {
  test('opens with everything in it, and takes what is new', async () => {
    const storage = freshStorage();
    const former = openWithDexie(storage.indexedDB, version);
    await former.table('presets').bulkAdd([preset, deleted]);
    await former.table('history').add(entry);
    await former.table('setAside').add(aside);
    if (version < 4)
      await former.table('drafts').add({ id: 'current', prompt: about('draft'), updatedAt: 5 });
    if (version >= 3) await former.table('targets').add({ id: 'krea', target: 'flux', at: 5 });
    if (version === 4) {
      const action = { id: 'a', by: 'w', at: 1, type: 'lock', field: 'style', on: true };
      await former.table('actions').add({ action });
    }
    expect(former.verno).toBe(version);
    former.close();

    const db = storage.open();
    expect(await createPresets(db).list()).toEqual([preset]);
    expect(await createPresets(db).listDeleted()).toEqual([deleted]);
    expect(await createHistory(db).list()).toEqual([entry]);
    const reason = { id: 'storage.formerReason', params: { reason: aside.reason } };
    expect(await createSetAside(db).list()).toEqual([{ ...aside, reason }]);
    expect(await createSiteTargets(db).all()).toEqual(version >= 3 ? { krea: 'flux' } : {});
    const { state, revision } = await createWorkspaceLog(db).load();
    expect(state.prompt).toEqual(about(version < 4 ? 'draft' : ''));
    expect(state.locked).toEqual(version < 4 ? [] : ['style']);
    expect(await writeAbout(db, 'new')).toBe(revision + 1);
    got(await createPresets(db).save({ name: 'b', prompt: about('x') }));
    expect(await rowsIn(db, 'presets').count()).toBe(3);
    db.close();
    expect((await storage.indexedDB.databases())[0]?.version).toBe(STORAGE_VERSION * 10);
  });
});

test('a last digit that Dexie counted up for a repair of its own makes it no newer', async () => {
  const storage = freshStorage();
  const db = storage.open();
  got(await createPresets(db).save({ name: 'a', prompt: about('x') }));
  db.close();
  await new Promise<void>((resolve) => {
    const request = storage.indexedDB.open('prompt-easel', STORAGE_VERSION * 10 + 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  got(await createPresets(db).save({ name: 'b', prompt: about('x') }));
  expect(await createPresets(db).list()).toHaveLength(2);
});
