/** A log in memory that answers in any order the test likes, as a database under load does. */
import type { Action, ActionLog, Stored } from '../../../lib/workspace/index.ts';
import { EMPTY_WORKSPACE, reduce } from '../../../lib/workspace/index.ts';

export function memoryLog(initial: Stored = { revision: 0, state: EMPTY_WORKSPACE, done: [] }) {
  const rows: { revision: number; action: Action }[] = [];
  const listeners = new Set<() => void>();
  let base = initial;
  const waiting: (() => void)[] = [];
  /** Resolves when the test lets it. */
  const later = <T>(value: () => T) => new Promise<T>((resolve) => waiting.push(() => resolve(value())));

  const log = (own: { callback?: () => void } = {}): ActionLog => ({
    append(action) {
      const revision = (rows.at(-1)?.revision ?? base.revision) + 1;
      // As IndexedDB does, and JSON in between: nothing is shared.
      rows.push({ revision, action: JSON.parse(JSON.stringify(action)) });
      for (const listener of listeners) if (listener !== own.callback) listener();
      return later(() => revision);
    },
    since: (revision) =>
      later(() => ({
        base: base.revision > revision ? base : null,
        actions: rows.filter((row) => row.revision > Math.max(revision, base.revision)),
      })),
    onAppended(callback) {
      own.callback = callback;
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  });

  return {
    log,
    rows,
    /** Lets one answer through, counted from the oldest. */
    answer(which = 0) {
      waiting.splice(which % Math.max(waiting.length, 1), 1)[0]?.();
    },
    waiting: () => waiting.length,
    async drain() {
      for (let quiet = 0; quiet < 3; quiet += 1) {
        while (waiting.length > 0) {
          waiting.shift()?.();
          await turn();
          quiet = 0;
        }
        await turn();
      }
    },
    /** Folds what is stored into the base, as a window does now and then. */
    compact() {
      base = {
        done: [...base.done, ...rows.map(({ action }) => action.id)].slice(-500),
        revision: rows.at(-1)?.revision ?? base.revision,
        state: rows.reduce((state, { action }) => reduce(state, action), base.state),
      };
      rows.length = 0;
    },
    folded: () => rows.reduce((state, { action }) => reduce(state, action), base.state),
  };
}

/** Lets everything run that waits for a promise. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
