import { isLasting } from './is-lasting.ts';

type Parent = Element | Document | ShadowRoot | null;

/** How an element stands among its siblings: by its kind, or by its number alone. */
function step(element: Element, byKind: boolean): string {
  const siblings = [...((element.parentNode as Parent)?.children ?? [])];
  const alike = siblings.filter((it) => it.localName === element.localName);
  if (!byKind) return `:nth-child(${siblings.indexOf(element) + 1})`;
  const name = CSS.escape(element.localName);
  return alike.length === 1 ? name : `${name}:nth-of-type(${alike.indexOf(element) + 1})`;
}

/**
 * Selectors for the place of an element in its tree: below the nearest element with a lasting id, by kinds, and last
 * of all from the top by numbers, which names every element and lasts as long as nothing moves.
 */
export function placeSelectors(element: Element): string[] {
  const steps = { kind: [] as string[], number: [] as string[] };
  const selectors: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at === element ? '' : (at.getAttribute('id') ?? '');
    if (isLasting(id) && selectors.length === 0) {
      selectors.push([`#${CSS.escape(id)}`, ...steps.kind].join(' > '));
    }
    steps.kind.unshift(step(at, true));
    steps.number.unshift(step(at, false));
  }
  // The first one has no element around it: a path that is the same further down is not meant.
  const top = ':not(* > *)';
  const numbers = steps.number.map((it, index) => (index === 0 ? `${top}${it}` : it));
  return [...selectors, steps.kind.join(' > '), numbers.join(' > ')];
}
