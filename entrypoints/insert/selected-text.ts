import { deepActiveElement, genuine } from '@/lib/insert/index.ts';

/** What the user has selected in this frame, in a text field or in the page, with its line breaks. */
export function selectedText(
  document: Document,
  openShadow: (element: Element) => ShadowRoot | null,
): string {
  const active = deepActiveElement(document, openShadow);
  if (active?.localName === 'textarea' || active?.localName === 'input') {
    const { value, selectionStart, selectionEnd, type } = active as HTMLInputElement;
    if (
      type !== 'password' &&
      selectionStart !== null &&
      selectionEnd !== null &&
      selectionEnd > selectionStart
    ) {
      return value.slice(selectionStart, selectionEnd);
    }
  }
  return genuine(document).getSelection()?.toString() ?? '';
}
