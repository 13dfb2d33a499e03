import { useLiveQuery } from 'dexie-react-hooks';
import type { HistoryEntry } from '@/lib/storage/index.ts';
import { history } from './store.ts';

/** The prompts used, newest first; undefined until they are read. */
export function useHistory(): HistoryEntry[] | undefined {
  return useLiveQuery(() => history.list(), []);
}
