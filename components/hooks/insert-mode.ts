import { useCallback, useState } from 'react';
import * as z from 'zod/mini';
import type { InsertMode } from '@/lib/insert/field.ts';
import { readSetting, writeSetting } from '@/lib/platform/settings.ts';

const NAME = 'insertMode';
const modeSchema = z.enum(['replace', 'caret', 'end']);

/** What Insert does with text that is in the box, as the user last chose; at first it replaces all. */
export async function readInsertMode(): Promise<InsertMode> {
  const parsed = modeSchema.safeParse(await readSetting(NAME));
  return parsed.success ? parsed.data : 'replace';
}

/** The mode and a setter that also keeps it. */
export function useInsertMode(initial: InsertMode): [InsertMode, (mode: InsertMode) => void] {
  const [mode, setMode] = useState(initial);
  const choose = useCallback((next: InsertMode) => {
    setMode(next);
    void writeSetting(NAME, next);
  }, []);
  return [mode, choose];
}
