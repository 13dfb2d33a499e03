import { useCallback, useState } from 'react';
import * as z from 'zod/mini';
import type { InsertMode } from '@/lib/insert/field.ts';
import { defineItem } from '@/lib/platform/stored-item.ts';

const item = defineItem('local:insertMode', z.enum(['replace', 'caret', 'end']));

/** What Insert does with text that is in the box, as the user last chose; at first it replaces all. */
export async function readInsertMode(): Promise<InsertMode> {
  return (await item.read()) ?? 'replace';
}

/** The mode and a setter that also keeps it. */
export function useInsertMode(initial: InsertMode): [InsertMode, (mode: InsertMode) => void] {
  const [mode, setMode] = useState(initial);
  const choose = useCallback((next: InsertMode) => {
    setMode(next);
    void item.write(next);
  }, []);
  return [mode, choose];
}
