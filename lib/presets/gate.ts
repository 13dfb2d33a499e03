/** Keeps writes in the order in which they were asked for, without making a lone write wait. */

export interface Gate {
  /** For work that reads before it writes: later work waits for it. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** For a single write: starts in this very tick unless `run` is under way. */
  pass<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * IndexedDB keeps the order in which transactions are created, but Dexie creates those of `db.transaction` one tick
 * late, so a put asked for after it would come before it. The gate is shut just that long.
 */
export function createGate(): Gate {
  let shut: Promise<void> | null = null;
  return {
    run(work) {
      const result = shut ? shut.then(work) : work();
      const done: Promise<void> = result.then(
        () => undefined,
        () => undefined,
      );
      shut = done;
      void done.then(() => {
        if (shut === done) shut = null;
      });
      return result;
    },
    pass: (work) => (shut ? shut.then(work) : work()),
  };
}
