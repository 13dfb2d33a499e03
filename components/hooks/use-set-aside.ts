import { useLiveQuery } from 'dexie-react-hooks';
import type { SetAsideRecord } from '@/lib/storage/index.ts';
import { setAside } from './store.ts';

/** The records that could not be read; undefined until we know. */
export function useSetAside(): SetAsideRecord[] | undefined {
  return useLiveQuery(() => setAside.list(), []);
}
