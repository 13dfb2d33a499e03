import { type OpenShadow, openOnly } from '../dom/open-shadow.ts';
import { queryAll } from '../dom/query-all.ts';
import type { Locator } from '../field.ts';

/** The only element a selector names in a tree; null for none, several, and an invalid selector. */
function only(root: Document | ShadowRoot | null, selector: string): Element | null {
  const [element = null, second] = root ? queryAll([root], selector) : [];
  return second ? null : element;
}

/** The element a locator names, through the shadow roots around it; null where it names none or several. */
export function findByLocator(
  document: Document,
  { hosts, selector }: Locator,
  openShadow: OpenShadow = openOnly,
): Element | null {
  let root: Document | ShadowRoot | null = document;
  for (const host of hosts) {
    const element = only(root, host);
    root = element && openShadow(element);
  }
  return only(root, selector);
}

/**
 * The element that the user has pointed at, found again by the first locator that names exactly one.
 * @param fits what the element must be besides; another is passed over as if it were not there
 */
export function findByLocators(
  document: Document,
  locators: Locator[],
  openShadow: OpenShadow = openOnly,
  fits: (element: Element) => boolean = () => true,
): Element | null {
  for (const locator of locators) {
    const element = findByLocator(document, locator, openShadow);
    if (element && fits(element)) return element;
  }
  return null;
}
