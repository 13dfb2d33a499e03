import { genuine } from '../dom/genuine.ts';
import { hasFocus } from './selection.ts';

/**
 * Presses the browser's own undo until a condition holds; where it never does, all that was undone is redone. Neither
 * goes to another field: undo belongs to the whole document, and a page may move the focus to a password box.
 * @returns whether it holds
 */
export function undoSteps(field: HTMLElement, isFormer: () => boolean, limit: number): boolean {
  const document = genuine(field.ownerDocument);
  // A step that the field does not hear of is none of ours. Not by its path: a closed shadow root shows none.
  let heard = 0;
  const more = () => {
    heard += 1;
  };
  const less = () => {
    heard -= 1;
  };
  const undo = () => {
    if (!hasFocus(field)) field.focus({ preventScroll: true });
    return hasFocus(field) && document.execCommand('undo');
  };
  document.addEventListener('input', more, { capture: true });
  field.addEventListener('input', less, { capture: true });
  let steps = 0;
  while (steps < limit && !isFormer() && heard <= 0 && undo()) steps += 1;
  if (!isFormer() || heard > 0) for (; steps > 0; steps -= 1) document.execCommand('redo');
  document.removeEventListener('input', more, { capture: true });
  field.removeEventListener('input', less, { capture: true });
  return isFormer();
}
