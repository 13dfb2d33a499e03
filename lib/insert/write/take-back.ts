import { genuine } from '../dom/genuine.ts';
import { readText, squash } from '../dom/read-text.ts';
import type { Job } from './job.ts';
import { hasFocus } from './selection.ts';

/**
 * Undoes a write of which only some lines landed, where that brings the former text back exactly; else everything
 * undone is redone. Only in plain contenteditables: a textarea takes its text in one step or not at all, and editors
 * with a history of their own must not be changed behind their back.
 * @returns whether the field is as it was
 */
export function takeBack({ field, kind, before, text, lines }: Job): boolean {
  const document = genuine(field.ownerDocument);
  const isFormer = () => readText(field) === before;
  if (isFormer()) return true;
  const ours = lines.some((line) => line && !before.includes(line) && readText(field).includes(line));
  // A page that made more of the whole text has drawn its box anew: undo and redo would put the text in again.
  const whole = squash(readText(field)).includes(squash(text));
  if (kind !== 'contenteditable' || !ours || whole) return false;

  // Undo belongs to the whole document: a step in another field is none of ours.
  let strayed = false;
  const watch = (event: Event) => {
    strayed ||= !event.composedPath().includes(field);
  };
  document.addEventListener('input', watch, { capture: true });
  // Nor may it go to a password box that the page has moved the focus to.
  const undo = () => {
    if (!hasFocus(field)) field.focus({ preventScroll: true });
    return hasFocus(field) && document.execCommand('undo');
  };
  let steps = 0;
  // A line takes up to two steps, its break and its words.
  while (steps < 2 * lines.length && !isFormer() && !strayed && undo()) steps += 1;
  if (!isFormer() || strayed) for (; steps > 0; steps -= 1) document.execCommand('redo');
  document.removeEventListener('input', watch, { capture: true });
  return isFormer();
}
