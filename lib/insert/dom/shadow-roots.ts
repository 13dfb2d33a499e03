import { genuine } from './genuine.ts';
import { type OpenShadow, openOnly } from './open-shadow.ts';

/**
 * The names of the plain elements that may carry a shadow root, from `attachShadow` in the DOM standard; the others
 * are custom elements, whose name has a dash. Asking the browser about these alone keeps big pages fast.
 */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * All trees of a page: the document and every shadow root in it, however deep, outer before inner.
 * @param openShadow gives closed roots too where the caller may see them
 */
export function shadowRoots(
  document: Document,
  openShadow: OpenShadow = openOnly,
): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // A page has thousands of elements and a few dozen names.
  const hosts = new Map<string, boolean>();
  // The list grows while it is walked: a root found is searched in its turn.
  for (const root of roots) {
    for (const element of genuine(root).querySelectorAll('*')) {
      const name = element.localName;
      if (!hosts.has(name)) hosts.set(name, HOSTS.test(name));
      const inner = hosts.get(name) ? openShadow(element) : null;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}
