import { readSeen } from '../dom/read-seen.ts';
import { squash } from '../dom/read-text.ts';
import type { Job } from './job.ts';
import { undoSteps } from './undo-steps.ts';

/**
 * Undoes a write of which only some lines landed, where that brings the former text back exactly; else everything
 * undone is redone. Only in plain contenteditables: a textarea takes its text in one step or not at all, and editors
 * with a history of their own must not be changed behind their back.
 * @returns whether the field is as it was
 */
export function takeBack({ field, kind, before, text, lines }: Job): boolean {
  const read = () => readSeen(field).text;
  const isFormer = () => read() === before;
  if (isFormer()) return true;
  const ours = lines.some((line) => line && !before.includes(line) && read().includes(line));
  // A page that made more of the whole text has drawn its box anew: undo and redo would put the text in again.
  const whole = squash(read()).includes(squash(text));
  if (kind !== 'contenteditable' || !ours || whole) return false;

  // A line takes up to two steps, its break and its words.
  return undoSteps(field, isFormer, 2 * lines.length);
}
