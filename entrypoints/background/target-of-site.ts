import { any } from '@/lib/prompt/targets/any.ts';
import { siteById } from '@/lib/sites/site-by-id.ts';
import { type ChosenTargets, chosenOn } from '@/lib/storage/index.ts';
import { siteTargets } from './store.ts';

/** The targets chosen on sites. A choice that cannot be read must not keep the user from going on. */
export const chosenTargets = (): Promise<ChosenTargets> => siteTargets.all().catch(() => ({}));

/** The id of the target the user chose on a site, else the site's own; the one for any generator where it is unknown. */
export function targetOn(siteId: string | null, chosen: ChosenTargets): string {
  const siteTarget = siteId ? siteById(siteId)?.target : undefined;
  return chosenOn(chosen, siteId) ?? siteTarget ?? any.id;
}
