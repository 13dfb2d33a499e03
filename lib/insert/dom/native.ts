/** A field whose text is its `value`. */
export type NativeField = HTMLTextAreaElement | HTMLInputElement;

/** Tells a `textarea` or `input` by name, not by `instanceof`: a frame's elements are of another realm. */
export function isNative(element: Element): element is NativeField {
  return element.localName === 'textarea' || element.localName === 'input';
}
