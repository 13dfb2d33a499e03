import { composedParent } from '../dom/composed-parent.ts';
import { normalize } from '../dom/normalize.ts';
import { readText } from '../dom/read-text.ts';
import type { Meaning } from './meaning.ts';
import { givenWords } from './own-words.ts';

const BUTTONS =
  'button, [role="button"], input[type="submit"], input[type="button"], a[class*="btn"], a[class*="button"]';
/** What a page may have of them before we stop reading: the rest are copies of the first in a list. */
const MOST_BUTTONS = 3000;
/** What is this far around a box is about the box. */
const LEVELS = 6;
/** Longer texts are not the name of a box. */
const LABEL = 120;

/** What stands around the boxes of a page. */
export interface Surroundings {
  /** Names of the elements that hold this box and no other. */
  called: string;
  /** The text beside it, where it is alone with it. */
  beside: string;
  /** What the button does that is nearest to it, as far as that is known. */
  button: 'make' | 'publish' | null;
}

/** For each element around some of the boxes, those within it. */
export type Around = Map<Element, HTMLElement[]>;

export function around(fields: HTMLElement[]): Around {
  const within: Around = new Map();
  for (const field of fields) {
    for (let at: Element | null = composedParent(field); at; at = composedParent(at)) {
      const list = within.get(at);
      if (list) list.push(field);
      else within.set(at, [field]);
    }
  }
  return within;
}

/** Looks around each of the boxes, once for all of them. */
export function surroundings(
  roots: (Document | ShadowRoot)[],
  within: Around,
  meaning: Meaning,
): (field: HTMLElement) => Surroundings {
  const buttons = nearestButtons(roots, within, meaning);
  return (field) => {
    let called = '';
    let beside = '';
    let at = composedParent(field);
    for (let level = 0; at && level < LEVELS && within.get(at)?.length === 1; level += 1) {
      try {
        called += `${givenWords(at)} | `;
        beside ||= textBeside(at, field);
      } catch {
        // A form whose fields go by the names of its methods tells nothing.
      }
      at = composedParent(at);
    }
    const { make = 0, publish = 0 } = buttons.get(field) ?? {};
    // Of a pair as near as each other (Save, Generate) the one that makes the picture counts.
    return { called, beside, button: make && make >= publish ? 'make' : publish ? 'publish' : null };
  };
}

/** The text of an element that is short enough to be a label, else its heading. */
function textBeside(element: Element, field: Element): string {
  // A hundred elements are a page, not a label.
  if (element.getElementsByTagName('*').length > 100) return '';
  const text = normalize(readText(element, field));
  if (text.length <= LABEL) return text;
  return normalize(element.querySelector('h1, h2, h3, h4, h5, h6, legend, label')?.textContent ?? '');
}

/** For each box how deep the smallest element lies that holds it and a button of either sort. */
function nearestButtons(roots: (Document | ShadowRoot)[], within: Around, meaning: Meaning) {
  const nearest = new Map<HTMLElement, { make?: number; publish?: number }>();
  const known = new Map<string, 'make' | 'publish' | null>();
  let left = MOST_BUTTONS;
  for (const root of roots) {
    for (const button of root.querySelectorAll<HTMLInputElement>(BUTTONS)) {
      if (left <= 0) return nearest;
      left -= 1;
      const text = (button.textContent || button.getAttribute('aria-label') || button.value || '').trim();
      if (!known.has(text)) known.set(text, sortOf(text, meaning));
      const sort = known.get(text);
      if (!sort || button.closest('header, nav, footer, [role="navigation"]')) continue;
      let place: Element | null = button;
      let level = 0;
      while (place && !within.has(place)) {
        place = composedParent(place);
        level += 1;
      }
      // What a page has at its top (a log-in, a cookie notice) is about no box of it.
      const far = place && level > (Element.prototype.matches.call(place, 'body, main') ? 1 : LEVELS);
      if (!place || (far && sort === 'publish')) continue;
      let depth = 1;
      for (let at = composedParent(place); at; at = composedParent(at)) depth += 1;
      for (const field of within.get(place) ?? []) {
        const found = nearest.get(field) ?? {};
        nearest.set(field, { ...found, [sort]: Math.max(found[sort] ?? 0, depth) });
      }
    }
  }
  return nearest;
}

/** What a button does: make a picture, or make something public; null where it is neither. */
function sortOf(text: string, { make, publish, warnings }: Meaning): 'make' | 'publish' | null {
  if (text === '' || text.length > 40) return null;
  const words = normalize(text);
  if (publish.test(words) || warnings.some(([pattern]) => pattern.test(words))) return 'publish';
  return make.test(words) ? 'make' : null;
}
