import { DEFAULT_TARGET_ID, type Target, targetOrDefault } from '@/lib/prompt/index.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { chosenOn } from '@/lib/storage/index.ts';
import { siteTargets } from './store.ts';

/** The target the user chose on a site, else the site's own; the one for any generator where the site is unknown. */
export async function targetOfSite(siteId: string | null): Promise<Target> {
  // A choice that cannot be read must not keep the user from going on.
  const chosen = await siteTargets.all().catch(() => ({}));
  const siteTarget = siteId ? siteById(siteId)?.target : undefined;
  return targetOrDefault(chosenOn(chosen, siteId) ?? siteTarget ?? DEFAULT_TARGET_ID);
}
