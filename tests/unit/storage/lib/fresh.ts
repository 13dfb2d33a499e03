import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { IDBPObjectStore } from 'idb';
import {
  createWorkspaceLog,
  type DatabaseOptions,
  type EaselDatabase,
  openDatabase,
  type Result,
} from '../../../../lib/storage/index.ts';
import type { Key, TableName } from '../../../../lib/storage/table.ts';
import { changesBetween } from '../../../../lib/workspace/index.ts';
import { inEnglish } from '../../../../scripts/easel/english.ts';

/** Ids and times that a test can foresee: "id1", "id2" ... and a clock that goes on by itself. */
export function steadySources(start = 1_000) {
  let time = start;
  let ids = 0;
  return {
    now: () => time++,
    newId: () => `id${++ids}`,
    untitled: 'Untitled',
    set: (at: number) => {
      time = at;
    },
  };
}

/** An empty browser storage; `open` opens the database in it, as another window would. */
export function freshStorage() {
  const indexedDB = new IDBFactory();
  const open = (options: DatabaseOptions = {}) => openDatabase({ indexedDB, ...options });
  return { indexedDB, open };
}

/** A database of its own for a test. */
export function freshDatabase() {
  return freshStorage().open();
}

/** The rows of a table as they lie in it, past all that guards them. */
export function rowsIn(db: EaselDatabase, table: TableName) {
  const read = <T>(work: (store: IDBPObjectStore) => Promise<T>) =>
    db.read([table], (transaction) => work(transaction.objectStore(table) as unknown as IDBPObjectStore));
  const write = (how: 'add' | 'put', rows: readonly object[]) =>
    db.write([table], async (transaction) => {
      for (const row of rows) await transaction.objectStore(table)[how](row);
    });
  return {
    add: (row: object) => write('add', [row]),
    bulkAdd: (rows: readonly object[]) => write('add', rows),
    put: (row: object) => write('put', [row]),
    get: (id: Key): Promise<unknown> => read((store) => store.get(id)),
    count: () => read((store) => store.count()),
    keys: () => read((store) => store.getAllKeys()),
    toArray: (): Promise<unknown[]> => read((store) => store.getAll()),
  };
}

/** @returns the value of a good result; fails the test with the sentence of a bad one */
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(inEnglish(result.error));
  return result.value;
}

/** @returns the sentence of a bad result; fails the test on a good one */
export function errorOf<T>(result: Result<T>): string {
  if (result.ok) throw new Error('this should have been refused');
  return inEnglish(result.error);
}

/** A prompt about `subject`. */
export const about = (subject: string) => ({ subject: { text: subject } });

/** One sentence: a capital first, a full stop last. */
export const SENTENCE = /^\S.*\.$/;

/** Writes a prompt about `subject` in the place of the present one. @returns the revision */
export async function writeAbout(db: EaselDatabase, subject: string): Promise<number> {
  const log = createWorkspaceLog(db);
  const { state } = await log.load();
  const changes = changesBetween(state.prompt, about(subject));
  const at = Date.now();
  return log.append({
    id: crypto.randomUUID(),
    by: 'test',
    at,
    type: 'edit',
    label: { id: 'step.type', params: { field: { id: 'field.subject' } } },
    changes,
  });
}
