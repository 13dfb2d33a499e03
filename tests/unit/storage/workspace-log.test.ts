import { IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { setText } from '../../../lib/prompt/index.ts';
import { createWorkspaceLog } from '../../../lib/storage/index.ts';
import { openWorkspace, type Workspace } from '../../../lib/workspace/index.ts';
import { about, freshStorage, rowsIn } from './lib/fresh.ts';

const opened: Workspace[] = [];
afterEach(() => {
  for (const workspace of opened.splice(0)) workspace.close();
  vi.restoreAllMocks();
});

async function open(storage = freshStorage()) {
  const db = storage.open();
  const log = createWorkspaceLog(db);
  const workspace = openWorkspace({ log, stored: await log.load() });
  opened.push(workspace);
  const type = (text: string, field: 'subject' | 'action' = 'subject') =>
    workspace.edit(
      { id: 'step.type', params: { field: { id: `field.${field}` } } },
      (prompt) => setText(prompt, field, text),
      { typing: field },
    );
  return { storage, db, log, workspace, type, prompt: () => workspace.getState().prompt };
}

describe('storing at every keystroke', () => {
  test('starts empty, and survives a restart with its history', async () => {
    const { storage, workspace, type, prompt } = await open();
    expect(prompt()).toEqual(about(''));
    type('boat');
    await workspace.settled();
    const again = await open(storage);
    expect(again.prompt()).toEqual(about('boat'));
    again.workspace.undo();
    expect(again.prompt()).toEqual(about(''));
  });

  test('put and commit happen in the tick of the call', async () => {
    const { workspace, type } = await open();
    await workspace.settled();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    type('boat');
    expect([put.mock.calls.length, commit.mock.calls.length]).toEqual([1, 1]);
  });

  test('300 keystrokes nobody waits for are kept in their order, and folded', async () => {
    const { storage, db, workspace, type } = await open();
    let typed = '';
    for (let at = 0; at < 300; at += 1) {
      typed += String.fromCharCode(97 + (at % 26));
      type(typed);
    }
    await workspace.settled();
    const again = await open(storage);
    expect(again.prompt()).toEqual(about(typed));
    expect(again.workspace.getState()).toEqual(workspace.getState());
    await expect.poll(() => rowsIn(db, 'actions').count()).toBeLessThan(100);
    expect((await open(storage)).prompt()).toEqual(about(typed));
  });
});

describe('two windows on one storage', () => {
  test('each shows what the other does, and both keep it', async () => {
    const a = await open();
    const b = await open(a.storage);
    a.type('fox');
    b.type('runs', 'action');
    await expect.poll(a.prompt).toEqual({ subject: { text: 'fox' }, action: { text: 'runs' } });
    await expect.poll(b.prompt).toEqual(a.prompt());
    b.workspace.undo();
    await expect.poll(a.prompt).toEqual(about('fox'));
  });

  test('a window catches up although all it missed was folded', async () => {
    const a = await open();
    const b = await open(a.storage);
    for (let at = 0; at < 150; at += 1) b.type(`fox ${at}`);
    await b.workspace.settled();
    await expect.poll(a.prompt).toEqual(about('fox 149'));
    expect(a.workspace.getState()).toEqual(b.workspace.getState());
  });
});

describe('a base that cannot be read', () => {
  test('is set aside, what was done since counts, and nothing is overwritten', async () => {
    const { storage, db, workspace, type } = await open();
    type('boat');
    await workspace.settled();
    await rowsIn(db, 'workspace').put({ id: 'current', state: 'a text' });
    expect((await open(storage)).prompt()).toEqual(about('boat'));
    expect(await rowsIn(db, 'setAside').toArray()).toMatchObject([
      { table: 'workspace', record: { state: 'a text' } },
    ]);
  });
});

describe('the revision', () => {
  test('is that of all that is stored, also where all of it was folded', async () => {
    const { log, db, workspace, type } = await open();
    expect(await log.revision()).toBe((await log.load()).revision);
    for (let at = 0; at < 150; at += 1) {
      type(`fox ${at}`);
      if (at % 10 === 0) await workspace.settled();
    }
    await workspace.settled();
    expect(await log.revision()).toBe((await log.load()).revision);
    await db.write(['actions'], (transaction) => transaction.objectStore('actions').clear());
    expect(await log.revision()).toBe((await log.load()).revision);
  });

  test('of a window is known once everything in it is stored, and only then', async () => {
    const a = await open();
    const b = await open(a.storage);
    a.type('fox');
    expect(a.workspace.getRevision()).toBeNull();
    await a.workspace.settled();
    expect(a.workspace.getRevision()).toBe(await a.log.revision());
    await expect.poll(b.prompt).toEqual(about('fox'));
    expect(b.workspace.getRevision()).toBe(a.workspace.getRevision());
  });
});
