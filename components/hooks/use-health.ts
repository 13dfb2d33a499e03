import type { SiteHealth } from '@/lib/storage/index.ts';
import { health } from './store.ts';
import { useStored } from './use-stored.ts';

/** How insertion went, the last changed place first; undefined until it is read. It follows changes. */
export function useHealth(): SiteHealth[] | undefined {
  return useStored(health, health.list);
}
