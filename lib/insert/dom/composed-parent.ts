type Getter = (this: Node) => unknown;

// A form hands out its fields as properties, before its own: `<input name="parentNode">` would send us round in
// circles. The prototypes of the isolated world are out of the page's reach.
// Where there is no DOM, the ways to write are read as the data they are.
const nodes = globalThis.Node?.prototype ?? {};
const getter = (name: string) => Object.getOwnPropertyDescriptor(nodes, name)?.get as Getter;
const parentNode = getter('parentNode') as (this: Node) => Element | ShadowRoot | null;
const nodeType = getter('nodeType');

/** The element around an element, out of shadow trees too; null at the top of a document. */
export function composedParent(element: Element): Element | null {
  const parent = parentNode.call(element);
  const type = parent && nodeType.call(parent);
  return type === 1 ? (parent as Element) : type === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}
