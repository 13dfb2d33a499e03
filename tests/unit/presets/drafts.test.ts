import { IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createDrafts, createSetAside } from '../../../lib/presets/index.ts';
import { about, freshStorage, steadySources } from './lib/fresh.ts';

function setUp() {
  const storage = freshStorage();
  const db = storage.open();
  return { storage, db, drafts: createDrafts(db, steadySources()), setAside: createSetAside(db) };
}

const draftAbout = (subject: string) => ({ prompt: about(subject) });

afterEach(() => vi.restoreAllMocks());

describe('saving at every keystroke', () => {
  test('starts empty and survives a restart', async () => {
    const { storage, drafts } = setUp();
    expect(await drafts.load()).toEqual({ prompt: about(''), updatedAt: 0 });
    await drafts.save({ ...draftAbout('boat'), later: 'kept' });
    const again = createDrafts(storage.open());
    expect(await again.load()).toEqual({ prompt: about('boat'), later: 'kept', updatedAt: 1_000 });
  });

  test('put and commit happen in the tick of the call', async () => {
    const { drafts } = setUp();
    await drafts.load();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const saved = drafts.save(draftAbout('boat'));
    expect([put.mock.calls.length, commit.mock.calls.length]).toEqual([1, 1]);
    await saved;
    expect(put).toHaveBeenCalledTimes(1);
    expect(await drafts.load()).toMatchObject({ prompt: about('boat') });
  });

  test('keeps the order of 300 keystrokes nobody waits for, also before the first load', async () => {
    const { storage, drafts } = setUp();
    let typed = '';
    const saves = Array.from({ length: 300 }, (_, i) => {
      typed += String.fromCharCode(97 + (i % 26));
      return drafts.save(draftAbout(typed));
    });
    await Promise.all(saves);
    expect((await createDrafts(storage.open()).load()).prompt.subject.text).toBe(typed);
  });

  test('a keystroke right after a replacement is not overwritten by it', async () => {
    const { drafts } = setUp();
    await drafts.load();
    await drafts.save(draftAbout('old'));
    await Promise.all([
      drafts.replace(about('preset'), 'preset'),
      drafts.save(draftAbout('preset!')),
      drafts.save(draftAbout('preset!!')),
    ]);
    expect((await drafts.load()).prompt).toEqual(about('preset!!'));
    expect((await drafts.previous())?.prompt).toEqual(about('old'));
  });

  test('two windows: the last keystroke wins', async () => {
    const { storage, drafts } = setUp();
    const panel = createDrafts(storage.open());
    await Promise.all([drafts.load(), panel.load()]);
    await Promise.all([drafts.save(draftAbout('popup')), panel.save(draftAbout('panel'))]);
    expect((await drafts.load()).prompt).toEqual(about('panel'));
  });

  test('what does not parse is refused with a sentence and changes nothing', async () => {
    const { drafts } = setUp();
    await drafts.save(draftAbout('boat'));
    await expect(drafts.save({ prompt: {} } as never)).rejects.toThrow(/prompt\.subject/);
    expect((await drafts.load()).prompt).toEqual(about('boat'));
  });
});

describe('replacing', () => {
  test('keeps the former draft with the reason, undo swaps, and a second undo swaps back', async () => {
    const { storage, drafts } = setUp();
    await drafts.save(draftAbout('mine'));
    await drafts.replace(about('preset'), 'preset', 'Harbor');
    const later = createDrafts(storage.open());
    expect(await later.load()).toMatchObject({ prompt: about('preset') });
    expect(await later.previous()).toMatchObject({ prompt: about('mine'), why: 'preset', label: 'Harbor' });
    expect(await later.undoReplace()).toMatchObject({ prompt: about('mine') });
    expect(await later.load()).not.toHaveProperty('why');
    expect((await later.undoReplace()).prompt).toEqual(about('preset'));
  });

  test('typing after a replacement does not touch the former draft', async () => {
    const { drafts } = setUp();
    await drafts.save(draftAbout('mine'));
    await drafts.replace(about(''), 'clear');
    await drafts.save(draftAbout('new'));
    expect((await drafts.undoReplace()).prompt).toEqual(about('mine'));
    expect((await drafts.previous())?.prompt).toEqual(about('new'));
  });

  test('undo without a former draft does nothing', async () => {
    const { drafts } = setUp();
    await drafts.save(draftAbout('mine'));
    expect((await drafts.undoReplace()).prompt).toEqual(about('mine'));
  });
});

describe('a draft that cannot be read', () => {
  const bad = { id: 'current', prompt: 'a text', updatedAt: 1 };

  test.each(['load', 'save', 'replace', 'undo'])('is set aside by %s and never overwritten', async (by) => {
    const { db, drafts, setAside } = setUp();
    await db.drafts.add(bad);
    if (by === 'load') expect((await drafts.load()).prompt).toEqual(about(''));
    if (by === 'save') await drafts.save(draftAbout('new'));
    if (by === 'replace') await drafts.replace(about('new'), 'preset');
    if (by === 'undo') await drafts.undoReplace();
    expect(await setAside.list()).toMatchObject([{ table: 'drafts', record: bad }]);
  });
});
