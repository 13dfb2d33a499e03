import { health } from '@/components/hooks/store.ts';
import { useStored } from '@/components/hooks/use-stored.ts';
import type { Site } from '@/lib/sites/site.ts';
import type { SiteHealth } from '@/lib/storage/index.ts';

/** How insertion has gone on a site, or at the host of an unknown page; null where it was never tried, or cannot be read. */
export function useSiteHealth(site: Site | null, url = ''): SiteHealth | null {
  const place = site?.id ?? (URL.canParse(url) ? new URL(url).host : null);
  return (
    useStored(health, async () => (place ? health.get(place).catch(() => null) : null), place ?? '') ?? null
  );
}
