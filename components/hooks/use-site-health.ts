import type { SiteHealth } from '@/lib/storage/index.ts';
import { health } from './store.ts';
import { useStored } from './use-stored.ts';

/** How insertion has gone on a site so far; null where it was never tried, or cannot be read. */
export function useSiteHealth(place: string | null): SiteHealth | null {
  return (
    useStored(health, async () => (place ? health.get(place).catch(() => null) : null), place ?? '') ?? null
  );
}
