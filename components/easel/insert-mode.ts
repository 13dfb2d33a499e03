import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import type { InsertMode } from '@/lib/insert/field.ts';
import { defineItem } from '@/lib/platform/stored-item.ts';

const item = defineItem('local:insertMode', z.enum(['replace', 'caret', 'end']));

/** At first it replaces all. */
const FIRST: InsertMode = 'replace';

/** What Insert does with text that is in the box, as the user last chose. */
export async function readInsertMode(): Promise<InsertMode> {
  return (await item.read()) ?? FIRST;
}

/**
 * The mode, live across our pages, and a setter that also keeps it.
 * @param initial null where it has not been read yet
 */
export function useInsertMode<T extends InsertMode | null>(
  initial: T,
): [InsertMode | T, (mode: InsertMode) => void] {
  const [mode, setMode] = useState<InsertMode | T>(initial);
  useEffect(() => {
    const stop = item.watch((kept) => setMode(kept ?? FIRST));
    // After the listener: a change in between is told either way.
    if (initial === null) void readInsertMode().then(setMode);
    return stop;
  }, [initial]);
  const choose = useCallback((next: InsertMode) => {
    setMode(next);
    void item.write(next);
  }, []);
  return [mode, choose];
}
