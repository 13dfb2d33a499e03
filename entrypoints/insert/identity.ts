import { accessibleName } from '@/lib/insert/index.ts';

/** A box of a scan, and what it is known again by when the page has drawn it anew. */
export interface Remembered {
  field: Element;
  identity: string;
}

/** What tells a box from others of its page: its kind and its names, and its place where it has none. */
export function identityOf(field: Element): string {
  const names = ['id', 'name', 'data-testid'].map((key) => field.getAttribute(key) ?? '');
  const own = [accessibleName(field), ...names].join('|');
  return `${field.localName}|${/[^|]/.test(own) ? own : placeOf(field)}`;
}

/** The way from the top of its tree to an element. */
function placeOf(field: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = field; at; at = at.parentElement) {
    steps.unshift(`${at.localName}:${at.parentElement ? [...at.parentElement.children].indexOf(at) : 0}`);
  }
  return steps.join('/');
}

/** Notes a box while it is in the page. */
export const remember = (field: Element): Remembered => ({ field, identity: identityOf(field) });

/**
 * Finds a box again among those of a later scan.
 * @param all the boxes of its own scan
 * @returns null where none of them is it, or where its scan or the later one has two alike
 */
export function sameBox(box: Remembered, all: Remembered[], fields: Element[]): Element | null {
  const alike = fields.filter((field) => identityOf(field) === box.identity);
  const former = all.filter(({ identity }) => identity === box.identity);
  return alike.length === 1 && former.length === 1 ? (alike[0] ?? null) : null;
}
