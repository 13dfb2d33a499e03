import { readSeen } from '../dom/read-seen.ts';
import { plainly } from './same-text.ts';

/** How fields looked before the last insertion into them; gone with the field. */
const looks = new WeakMap<Element, string>();

/** The text of a field with its lines, as a person sees it: a blank line that an undo left behind is none of it. */
export function look(field: HTMLElement): string {
  return plainly(readSeen(field).text);
}

/** Remembers how a field looks now, before it is written to. */
export function rememberLook(field: HTMLElement): void {
  looks.set(field, look(field));
}

/** What was remembered, if anything. */
export const formerLook = (field: Element): string | undefined => looks.get(field);
