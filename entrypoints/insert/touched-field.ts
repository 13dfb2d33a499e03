import { deepActiveElement, genuine } from '@/lib/insert/index.ts';

/** Whether the focus of the page is in this frame: a frame keeps an active element after the focus has left it. */
function hasFocusPath(document: Document): boolean {
  const view = genuine(document).defaultView;
  try {
    const frame = view?.frameElement;
    if (!frame) return true;
    return genuine(frame.ownerDocument).activeElement === frame && hasFocusPath(frame.ownerDocument);
  } catch {
    // The parent is on another origin and tells nothing.
    return true;
  }
}

/** The element the user is in, or null where the focus is elsewhere or nowhere. */
export function touchedField(
  document: Document,
  openShadow: (element: Element) => ShadowRoot | null,
): Element | null {
  if (!hasFocusPath(document)) return null;
  const active = deepActiveElement(document, openShadow);
  if (!active || active.localName === 'iframe') return null;
  const { body } = genuine(document);
  return active === body && !body.isContentEditable ? null : active;
}
