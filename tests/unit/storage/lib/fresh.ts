import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import {
  createWorkspaceLog,
  type DatabaseOptions,
  type EaselDatabase,
  openDatabase,
} from '../../../../lib/storage/index.ts';
import { changesBetween } from '../../../../lib/workspace/index.ts';

/** Ids and times that a test can foresee: "id1", "id2" ... and a clock that goes on by itself. */
export function steadySources(start = 1_000) {
  let time = start;
  let ids = 0;
  return {
    now: () => time++,
    newId: () => `id${++ids}`,
    set: (at: number) => {
      time = at;
    },
  };
}

/** An empty browser storage; `open` opens the database in it, as another window would. */
export function freshStorage() {
  const indexedDB = new IDBFactory();
  const open = (options: DatabaseOptions = {}) => openDatabase({ indexedDB, IDBKeyRange, ...options });
  return { indexedDB, open };
}

/** A database of its own for a test. */
export function freshDatabase() {
  return freshStorage().open();
}

/** @returns the value of a good result; fails the test with the sentence of a bad one */
export function got<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** @returns the sentence of a bad result; fails the test on a good one */
export function errorOf(result: { ok: true } | { ok: false; error: string }): string {
  if (result.ok) throw new Error('this should have been refused');
  return result.error;
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
    label: { id: 'step.type' },
    changes,
  });
}
