/** Which target the user chose for the page at hand. */
import type { Draft } from './preset.ts';

/**
 * @param site the id of the site of the active tab, or null when it is none
 * @returns the id of the target chosen on this very site; null when the target follows the site
 */
export function chosenTarget(draft: Draft, site: string | null): string | null {
  return (draft.targetSite ?? null) === site ? draft.target : null;
}
