import { editingHost } from '../dom/editing-host.ts';
import { isVisible } from '../dom/is-visible.ts';
import { refusal } from '../write/refusal.ts';

/** Everything that may be typed into. */
const EDITABLE = 'textarea, input, [contenteditable]:not([contenteditable="false"])';

/** `querySelectorAll` in several trees; a selector that is none finds nothing. */
function queryAll(roots: (Document | ShadowRoot)[], selector: string): Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    return [];
  }
}

/** Whether one of the selectors names this element; a selector that is none names nothing. */
function named(element: Element, selectors: string[]): boolean {
  return selectors.some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  });
}

/**
 * The fields that a selector names (the element, the editor around it, or the only one within it), as far as a
 * person can see them and text may go into them. One that is disabled just now stays in: the user waits for it.
 * @param avoid selectors of boxes that look right and are not
 */
export function candidates(
  roots: (Document | ShadowRoot)[],
  avoid: string[],
  selector: string = EDITABLE,
): HTMLElement[] {
  const fields = new Set<HTMLElement>();
  for (const element of queryAll(roots, selector)) {
    const inside = element.querySelectorAll(EDITABLE);
    const field = editingHost(element) ?? (inside.length === 1 && inside[0] ? editingHost(inside[0]) : null);
    if (field && !named(element, avoid) && mayHold(field, avoid)) fields.add(field);
  }
  return [...fields];
}

/** Whether a field is one a prompt may go to. */
export function mayHold(field: HTMLElement, avoid: string[]): boolean {
  if (named(field, avoid) || !isVisible(field)) return false;
  const reason = refusal(field);
  return reason === null || reason === 'disabled' || reason === 'read-only';
}
