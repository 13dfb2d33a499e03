import type { SetAsideRecord } from '@/lib/storage/index.ts';
import { setAside } from './store.ts';
import { useStored } from './use-stored.ts';

/** The records that could not be read; undefined until we know. */
export function useSetAside(): SetAsideRecord[] | undefined {
  return useStored(setAside, setAside.list);
}
