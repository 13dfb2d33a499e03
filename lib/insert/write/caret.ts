import { editingHost } from '../dom/editing-host.ts';
import { isNative } from '../dom/native.ts';
import { focusField, hasCaret, selectionOf } from './selection.ts';

/**
 * Remembers where the caret is in an editor, which loses it when another field of the page takes the focus.
 * @returns puts it back, with the focus; does nothing for a textarea or input (they keep theirs), or without a caret
 */
export function rememberCaret(element: Element): () => void {
  const field = editingHost(element);
  if (!field || isNative(field) || !hasCaret(field)) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionOf(field) as Selection;
  return () => {
    if (!anchorNode || !focusNode || !field.contains(anchorNode) || !field.contains(focusNode)) return;
    focusField(field);
    selectionOf(field)?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
