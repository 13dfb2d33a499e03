import { type OpenShadow, openOnly } from '../dom/open-shadow.ts';
import type { Locator } from '../field.ts';
import { findByLocator } from './find-by-locators.ts';
import { isLasting } from './is-lasting.ts';
import { placeSelectors } from './place.ts';

type Way = Pick<Locator, 'by' | 'selector'>;

/** What an element is known by, the most lasting first; `lasting` values must not look made up. */
const ATTRIBUTES: { by: Locator['by']; names: string[]; lasting: boolean }[] = [
  { by: 'id', names: ['id'], lasting: true },
  { by: 'test-id', names: ['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa'], lasting: true },
  { by: 'name', names: ['name'], lasting: true },
  { by: 'label', names: ['aria-label'], lasting: false },
  { by: 'placeholder', names: ['placeholder', 'aria-placeholder', 'data-placeholder'], lasting: false },
];
/** A longer text is content, not a name. */
const LONGEST = 200;

/** The ways to name an element within its own tree. */
function ways(element: Element): Way[] {
  const found: Way[] = [];
  for (const { by, names, lasting } of ATTRIBUTES) {
    for (const name of names) {
      const value = element.getAttribute(name) ?? '';
      if (value.trim() === '' || value.length > LONGEST || (lasting && !isLasting(value))) continue;
      // What escapes an identifier escapes a string as well.
      const quoted = `[${name}="${CSS.escape(value)}"]`;
      const selector = by === 'id' ? `#${CSS.escape(value)}` : `${CSS.escape(element.localName)}${quoted}`;
      found.push({ by, selector });
    }
  }
  return [...found, ...placeSelectors(element).map((selector) => ({ by: 'place' as const, selector }))];
}

/** The selectors of the shadow hosts around an element, outermost first, each the first that names only its host. */
function hostsOf(element: Element, openShadow: OpenShadow): string[] | null {
  const { host } = element.getRootNode() as ShadowRoot;
  if (!host) return [];
  const hosts = hostsOf(host, openShadow);
  const { ownerDocument } = host;
  const way =
    hosts && ways(host).find((it) => findByLocator(ownerDocument, { ...it, hosts }, openShadow) === host);
  return hosts && way ? [...hosts, way.selector] : null;
}

/**
 * Several ways to find an element again at the next visit, the most lasting first. Each of them names exactly this
 * element now.
 * @param openShadow gives closed roots too where the caller may see them
 * @returns an empty list for an element that is not in its document
 */
export function locatorsFor(field: Element, openShadow: OpenShadow = openOnly): Locator[] {
  const hosts = field.isConnected ? hostsOf(field, openShadow) : null;
  if (!hosts) return [];
  const locators = ways(field).map((way): Locator => ({ ...way, hosts }));
  return locators.filter((it) => findByLocator(field.ownerDocument, it, openShadow) === field);
}
