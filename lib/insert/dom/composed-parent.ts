/** The element around an element, out of shadow trees too; null at the top of a document. */
export function composedParent(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
}
