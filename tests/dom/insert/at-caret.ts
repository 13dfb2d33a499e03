/** Caret notation: `A photo| of a cat` is a text and the place of the caret in it. */
export function parseCaret(notation: string): { text: string; caret: number } {
  const caret = notation.indexOf('|');
  return { text: notation.replace('|', ''), caret };
}

/** Puts the caret after so many characters of a field of one line, and lets the editor learn of it. */
export async function placeCaret(field: HTMLElement, offset: number): Promise<void> {
  const document = field.ownerDocument;
  field.focus();
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    field.setSelectionRange(offset, offset);
    return;
  }
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let left = offset;
  let node = walker.nextNode();
  while (node && (node.nodeValue ?? '').length < left) {
    left -= (node.nodeValue ?? '').length;
    node = walker.nextNode();
  }
  const heard = new Promise((resolve) =>
    document.addEventListener('selectionchange', resolve, { once: true }),
  );
  document.getSelection()?.collapse(node ?? field, node ? left : 0);
  await heard;
}
