import { genuine } from '../dom/genuine.ts';
import { isNative } from '../dom/native.ts';
import { readSurface } from '../dom/read-surface.ts';
import { readText } from '../dom/read-text.ts';
import { surfaceOf } from '../dom/surface.ts';
import type { InsertMode } from '../field.ts';
import { endOf } from './end-of.ts';
import { fieldKind } from './field-kind.ts';
import { press } from './press.ts';

/** The selection of the tree a field is in: in a shadow root Chromium shows it to `getSelection` of that root only. */
export function selectionOf(field: Element): Selection | null {
  const root = genuine(field.getRootNode() as Document & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? genuine(field.ownerDocument).getSelection();
}

/** Whether the field has the focus of its tree; `document.activeElement` would be the host of a shadow root. */
export function hasFocus(field: Element): boolean {
  const active = genuine(field.getRootNode() as Document | ShadowRoot).activeElement;
  return active === field || (active !== null && field.contains(active));
}

/** Remembers the selection in a field; what is returned puts it back, as far as its nodes are still there. */
export function keepSelection(field: HTMLElement): () => void {
  if (isNative(field)) {
    const { selectionStart, selectionEnd, selectionDirection } = field;
    return () => {
      if (selectionStart === null) return;
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionOf(field) ?? {};
  return () => {
    if (!anchorNode || !focusNode || !field.contains(anchorNode) || !field.contains(focusNode)) return;
    const within = (node: Node, offset: number) =>
      Math.min(offset, node.nodeType === 3 ? (node.nodeValue ?? '').length : node.childNodes.length);
    const [start, end] = [within(anchorNode, anchorOffset), within(focusNode, focusOffset)];
    selectionOf(field)?.setBaseAndExtent(anchorNode, start, focusNode, end);
  };
}

/** Focuses a field and keeps its caret where it was: focusing moves it in many editors. */
export function focusField(field: HTMLElement): void {
  // With the popup open the field is still the active element, and yet the page has lost the focus.
  if (hasFocus(field) && genuine(field.ownerDocument).hasFocus()) return;
  const restore = keepSelection(field);
  field.focus({ preventScroll: true });
  restore();
  // React tells Draft.js of no selection in a field that it saw lose the focus to our popup, and `focus()` does not
  // give that back while the window is without it (measured in Chromium 156 and Firefox ESR 153).
  if (/draft|proxy/.test(fieldKind(field)) && !genuine(field.ownerDocument).hasFocus()) {
    field.dispatchEvent(new FocusEvent('focus'));
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
}

/** Whether the caret or a selection is in the field; always so in a textarea or input. */
export function hasCaret(field: Element): boolean {
  const node = selectionOf(field)?.anchorNode;
  return isNative(field) || surfaceOf(field) !== null || (node != null && field.contains(node));
}

/**
 * Selects what the mode replaces: everything, what is selected, or the place after the end. Needs the focus.
 * @returns false where the text is drawn apart from the field, and the editor knows no key for it
 */
export function selectFor(field: HTMLElement, mode: InsertMode): boolean {
  const surface = surfaceOf(field);
  if (surface) return mode === 'caret' || readSurface(surface, field) === '' || press(field, mode);
  if (mode !== 'caret' || !hasCaret(field)) select(field, mode);
  return true;
}

function select(field: HTMLElement, mode: InsertMode): void {
  if (isNative(field)) {
    // `select()` works in the types that have no selection range, too (`email`).
    field.select();
    if (mode === 'end' && field.selectionStart !== null) {
      field.setSelectionRange(field.value.length, field.value.length);
    }
    return;
  }
  // Selecting all of an empty editor takes its line with it, and the text lands outside (Quill in Firefox ESR 153).
  const empty = readText(field) === '' && field.querySelectorAll('br').length < 2;
  if (mode !== 'replace' || empty) selectionOf(field)?.collapse(...endOf(field));
  else selectAll(field);
}

/**
 * As the user's own "select all", which editors know best. Without the window's focus (our popup has it) Firefox ESR 153
 * selects the whole page instead: then by hand.
 */
function selectAll(field: HTMLElement): void {
  genuine(field.ownerDocument).execCommand('selectAll');
  if (!hasCaret(field)) selectionOf(field)?.selectAllChildren(field);
}
