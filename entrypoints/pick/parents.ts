/** An element and all that is around it, through the shadow hosts, from the inside out. */
export function* parents(element: Element): Generator<Element> {
  let current: Element | null = element;
  while (current) {
    yield current;
    const parent: Node | null = current.parentNode;
    current = current.parentElement ?? (parent as ShadowRoot | null)?.host ?? null;
  }
}
