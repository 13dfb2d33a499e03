import type { Finder } from '../field.ts';
import { refusal } from '../write/refusal.ts';
import { candidates } from './candidates.ts';

/** Whether text may go into a box just now. */
export function isOpen(field: Element): boolean {
  return refusal(field) === null;
}

/**
 * The fields of the first dated selector that names any, preferring those that take text just now: a box that takes
 * none is better than no box, and worse than any that does.
 * @param mayBe says which fields do not count
 * @returns the fields in the order of the page, none where no selector is right, and which selector it was
 */
export function bySelector(
  roots: (Document | ShadowRoot)[],
  finders: Finder[],
  avoid: string[],
  mayBe: (field: HTMLElement) => boolean = () => true,
): { fields: HTMLElement[]; order: number } {
  let closed: { fields: HTMLElement[]; order: number } = { fields: [], order: 0 };
  for (const [order, { selector }] of finders.entries()) {
    const fields = candidates(roots, avoid, selector).filter(mayBe);
    const open = fields.filter(isOpen);
    if (open.length > 0) return { fields: open, order };
    if (closed.fields.length === 0) closed = { fields, order };
  }
  return closed;
}
