import { useLiveQuery } from 'dexie-react-hooks';
import type { SiteHealth } from '@/lib/storage/index.ts';
import { health } from './store.ts';

/** How insertion went, the last changed place first; undefined until it is read. It follows changes. */
export function useHealth(): SiteHealth[] | undefined {
  return useLiveQuery(() => health.list(), []);
}
