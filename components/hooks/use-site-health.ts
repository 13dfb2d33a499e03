import { useLiveQuery } from 'dexie-react-hooks';
import type { SiteHealth } from '@/lib/storage/index.ts';
import { health } from './store.ts';

/** How insertion has gone on a site so far; null where it was never tried, or cannot be read. */
export function useSiteHealth(place: string | null): SiteHealth | null {
  return useLiveQuery(() => (place ? health.get(place).catch(() => null) : null), [place]) ?? null;
}
