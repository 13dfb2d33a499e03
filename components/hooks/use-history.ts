import type { HistoryEntry } from '@/lib/storage/index.ts';
import { history } from './store.ts';
import { useStored } from './use-stored.ts';

/** The prompts used, newest first; undefined until they are read. */
export function useHistory(): HistoryEntry[] | undefined {
  return useStored(history, history.list);
}
