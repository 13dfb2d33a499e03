import { composedParent } from './composed-parent.ts';
import { isSeen } from './is-visible.ts';
import { isNative } from './native.ts';

/** Code editors by the names of their outermost elements: all but the newest show their text apart from the field. */
export const CODE = '.CodeMirror, .ace_editor, .monaco-editor';

/** What a person takes for a field: the code editor around one that may only take the keys, else the field itself. */
export const seenAs = (field: Element): Element => field.closest(CODE) ?? field;

/**
 * The element that shows the text of a field which is only there to take the keys: one that nobody can see, beside
 * what an editor draws by itself (CodeMirror 5, Ace, Monaco). Its own value is no more than the last keys.
 * @returns null for a field that shows its text itself; the page's body where nothing nearer shows anything
 */
export function surfaceOf(field: Element): Element | null {
  const isDrawnApart = !isNative(field) && field.closest(CODE);
  if (isDrawnApart) return isDrawnApart;
  if (isSeen(field)) return null;
  let within = field;
  for (let at = composedParent(field); at; at = composedParent(at)) {
    // A layer for the field alone may be as large as the editor, and shows nothing.
    if (isSeen(at) && [...at.children].some((part) => !part.contains(within) && isSeen(part))) return at;
    within = at;
  }
  return field.ownerDocument.body;
}
