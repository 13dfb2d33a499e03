import { genuine } from './genuine.ts';

/**
 * The elements that a selector names in several trees, in their order; a selector that is invalid names nothing.
 * Selectors come from data and from what the user has shown at an earlier visit.
 */
export function queryAll(roots: (Document | ShadowRoot)[], selector: string): Element[] {
  try {
    return roots.flatMap((root) => [...genuine(root).querySelectorAll(selector)]);
  } catch {
    return [];
  }
}
