import { accessibleName } from '../dom/accessible-name.ts';
import { normalize } from '../dom/normalize.ts';

/** As far as a name says what it is: behind that come examples (`a phone box in the rain`). */
const BEGINNING = 45;

/** What says nothing: an empty name, `autocomplete="off"`. */
const NOTHING = /^(on|off)?$/;

/** What a box says of itself, normalized: its name, what programmers call it, and what a browser is to fill in. */
export function ownWords(field: Element): string[] {
  const given = ['name', 'id', 'data-testid', 'autocomplete'].map((key) =>
    normalize(field.getAttribute(key) ?? ''),
  );
  const name = normalize(accessibleName(field)).slice(0, BEGINNING);
  return [name, ...given].filter((words) => !NOTHING.test(words));
}

/** What elements around a box are called, normalized; classes that are rules of style (`md:p-4`) say nothing. */
export function givenWords(element: Element): string {
  const given = ['id', 'action', 'aria-label', 'data-testid'].map((key) => element.getAttribute(key) ?? '');
  const classes = [...element.classList].filter((name) => !/[:[]/.test(name));
  return normalize([...given, ...classes].join(' | ').slice(0, 300));
}
