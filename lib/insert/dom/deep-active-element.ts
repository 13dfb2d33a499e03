import { genuine } from './genuine.ts';
import { type OpenShadow, openOnly } from './open-shadow.ts';

/**
 * The element that has the focus, through shadow roots: `document.activeElement` stops at the outermost host.
 * @param openShadow gives closed roots too where the caller may see them
 * @returns null where nothing has the focus, not even the body
 */
export function deepActiveElement(document: Document, openShadow: OpenShadow = openOnly): Element | null {
  let active = genuine(document).activeElement;
  for (;;) {
    const inner = active && openShadow(active)?.activeElement;
    if (!inner) return active;
    active = inner;
  }
}
