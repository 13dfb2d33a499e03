import { SITES } from './index.ts';
import type { Site } from './site.ts';

/** The site or tool of an id, or null: a page or a stored setting may name one that is not in the list. */
export function siteById(id: string): Site | null {
  return SITES.find((site) => site.id === id) ?? null;
}
