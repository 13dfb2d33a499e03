import { accessibleName } from '../dom/accessible-name.ts';
import { normalize } from '../dom/normalize.ts';

/** As far as a name says what it is: behind that come examples (`a phone box in the rain`). */
const BEGINNING = 45;

/**
 * What a box says of itself, normalized: its name, and what programmers call it.
 * @param name its accessible name, where that is known already
 */
export function ownWords(field: Element, name: string = accessibleName(field)): string[] {
  const given = ['name', 'id', 'data-testid'].map((key) => normalize(field.getAttribute(key) ?? ''));
  return [normalize(name).slice(0, BEGINNING), ...given].filter((words) => words !== '');
}

/** What elements around a box are called, normalized; classes that are rules of style (`md:p-4`) say nothing. */
export function givenWords(element: Element): string {
  const given = ['id', 'aria-label', 'data-testid'].map((key) => element.getAttribute(key) ?? '');
  const classes = [...element.classList].filter((name) => !/[:[]/.test(name));
  return normalize([...given, ...classes].join(' | ').slice(0, 300));
}
