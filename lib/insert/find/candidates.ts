import { editingHost } from '../dom/editing-host.ts';
import { boxOf, isVisible } from '../dom/is-visible.ts';
import { queryAll } from '../dom/query-all.ts';
import { seenAs } from '../dom/surface.ts';
import { isWaiting, refusal } from '../write/refusal.ts';

/** Everything that may be typed into; `body` for a document that is an editor as a whole (`designMode`). */
const EDITABLE = 'textarea, input, [contenteditable]:not([contenteditable="false"], form), body';
/** So many boxes are looked at closely: a page with more of them is a table, or wants to be slow. */
const MOST = 200;

/** Whether one of the selectors names this element; a selector that is none names nothing. */
export function named(element: Element, selectors: string[]): boolean {
  return selectors.some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  });
}

/** The field that an element stands for: itself, the editor around it, or the only one within it. */
function fieldOf(element: Element): HTMLElement | null {
  const field = editingHost(element);
  if (field) return field;
  const [inside, second] = element.querySelectorAll(EDITABLE);
  return inside && !second ? editingHost(inside) : null;
}

/**
 * The fields that a selector names, as far as a person can see them and text may go into them. One that is disabled
 * just now stays in: the user waits for it.
 * @param avoid selectors of boxes that look right and are not
 */
export function candidates(
  roots: (Document | ShadowRoot)[],
  avoid: string[],
  selector: string = EDITABLE,
): HTMLElement[] {
  const fields = new Set<HTMLElement>();
  for (const element of queryAll(roots, selector)) {
    const field = selector === EDITABLE ? editingHost(element) : fieldOf(element);
    if (field && !named(element, avoid)) fields.add(field);
  }
  const closely: HTMLElement[] = [];
  for (const field of fields.size > MOST ? likeliest([...fields]) : fields) {
    if (mayHold(field, avoid)) closely.push(field);
    if (closely.length === MOST) break;
  }
  return closely;
}

/** The same, those that say what they are first, then the largest. */
function likeliest(fields: HTMLElement[]): HTMLElement[] {
  const worth = new Map(
    fields.map((field) => {
      const { width, height } = boxOf(field);
      // No box is larger than a screen.
      return [field, width * height + (field.matches('[placeholder], [aria-label]') ? 1e9 : 0)];
    }),
  );
  return fields.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
}

/** Whether a field is one a prompt may go to. The field of a code editor may be unseen: the editor around it is not. */
export function mayHold(field: HTMLElement, avoid: string[]): boolean {
  const reason = refusal(field);
  if (named(field, avoid) || (reason && !isWaiting(reason))) return false;
  return isVisible(field.localName === 'textarea' ? seenAs(field) : field);
}
