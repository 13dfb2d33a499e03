import { isNative } from '../dom/native.ts';

/** How fields looked before the last insertion into them; gone with the field. */
const looks = new WeakMap<Element, string>();

/** The text of a field with its lines, as a person sees it: a blank line that an undo left behind is none of it. */
export function look(field: HTMLElement): string {
  if (isNative(field)) return field.value;
  // biome-ignore lint/performance/useDomNodeTextContent: the lines are what is compared
  return field.innerText
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n$/, '');
}

/** Remembers how a field looks now, before it is written to. */
export function rememberLook(field: HTMLElement): void {
  looks.set(field, look(field));
}

/** What was remembered, if anything. */
export const formerLook = (field: Element): string | undefined => looks.get(field);
