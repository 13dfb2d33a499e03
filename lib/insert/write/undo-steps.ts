import { genuine } from '../dom/genuine.ts';
import { hasFocus } from './selection.ts';

/**
 * Undoes in the browser's own history until the field is as it was, at most so many steps; where that does not come
 * about, everything undone is redone. Neither goes to another field: a page may move the focus to a password box.
 * @returns whether the field is as it was
 */
export function undoSteps(field: HTMLElement, isFormer: () => boolean, most: number): boolean {
  const document = genuine(field.ownerDocument);
  // Undo belongs to the whole document: a step in another field is none of ours.
  let strayed = false;
  const watch = (event: Event) => {
    strayed ||= !event.composedPath().includes(field);
  };
  const undo = () => {
    if (!hasFocus(field)) field.focus({ preventScroll: true });
    return hasFocus(field) && document.execCommand('undo');
  };
  document.addEventListener('input', watch, { capture: true });
  let steps = 0;
  while (steps < most && !isFormer() && !strayed && undo()) steps += 1;
  if (!isFormer() || strayed) for (; steps > 0; steps -= 1) document.execCommand('redo');
  document.removeEventListener('input', watch, { capture: true });
  return isFormer();
}
