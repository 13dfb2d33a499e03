import type { Outcome } from '@/lib/insert/outcome.ts';
import type { Tab } from '@/lib/platform/tabs.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { siteOfTab } from './site-of-tab.ts';
import { health } from './store.ts';

/** The place a health line is kept for: the site, or the host where nobody knows it; null for a page without one. */
function placeOf(siteId: string | null, url: string): { id: string; name: string } | null {
  const site = siteId ? siteById(siteId) : null;
  if (site) return { id: site.id, name: site.name };
  const host = URL.canParse(url) ? new URL(url).host : '';
  return host ? { id: host, name: host } : null;
}

/** Counts what an insertion came to. A storage that fails changes nothing of the insertion. */
export async function recordHealth(tab: Tab, frameId: number, outcome: Outcome): Promise<void> {
  const site = await siteOfTab(tab, frameId).catch(() => null);
  const place = placeOf(site?.id ?? null, tab.url);
  if (place) await health.record(place, outcome);
}

/** Keeps since when the selectors known of a site have found nothing. */
export async function recordChanged(siteId: string, url: string, changed: boolean): Promise<void> {
  const place = placeOf(siteId, url);
  if (place) await health.setChanged(place, changed);
}
