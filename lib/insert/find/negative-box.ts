import { composedParent } from '../dom/composed-parent.ts';
import { type Around, around } from './surroundings.ts';

/**
 * The box for what to leave out that belongs to a prompt box: the only one in the smallest part of the page that
 * holds both, and not in another form.
 * @returns null if there is none, or where it is not clear which
 */
export function negativeBeside(box: Element, boxes: HTMLElement[]): HTMLElement | null {
  const form = box.closest('form');
  const within: Around = around(boxes.filter((it) => it !== box && it.closest('form') === form));
  for (let at = composedParent(box); at; at = composedParent(at)) {
    const [found, second] = within.get(at) ?? [];
    if (found) return second ? null : found;
  }
  return null;
}
