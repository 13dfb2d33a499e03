import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { defineItem } from '@/lib/platform/stored-item.ts';

export interface StoredSet {
  read(): Promise<readonly string[]>;
  /**
   * Puts an id in or takes it out, on top of what this or another of our pages has done before.
   * @returns all ids, once they are kept
   */
  keep(id: string, isIn: boolean): Promise<readonly string[]>;
  watch(callback: (ids: readonly string[]) => void): () => void;
}

/** Returns a set of ids that is kept on this machine, in the order they were put in. */
export function defineSet(name: string): StoredSet {
  const item = defineItem(`local:${name}`, z.readonly(z.array(z.string())));
  const read = async () => (await item.read()) ?? [];
  return {
    read,
    keep: (id, isIn) =>
      navigator.locks.request(`prompt-easel ${name}`, async () => {
        const others = (await read()).filter((one) => one !== id);
        const ids = isIn ? [...others, id] : others;
        await item.write(ids);
        return ids;
      }),
    watch: (callback) => item.watch((ids) => callback(ids ?? [])),
  };
}

/**
 * A stored set, live across our pages, and a setter that is done when it is kept.
 * @returns null in place of the ids until they are read, where they were not given
 */
export function useStoredSet(
  set: StoredSet,
  initial: readonly string[] | null = null,
): [ids: readonly string[] | null, turn: (id: string, isIn: boolean) => Promise<void>] {
  const [ids, setIds] = useState(initial);
  useEffect(() => {
    const stop = set.watch(setIds);
    // After the listener: a change in between is told either way.
    void set.read().then(setIds);
    return stop;
  }, [set]);
  // Shown when it is kept: who closes the page on what it shows loses nothing.
  const turn = useCallback(async (id: string, isIn: boolean) => setIds(await set.keep(id, isIn)), [set]);
  return [ids, turn];
}
