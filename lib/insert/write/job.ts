import type { FieldReport, InsertMode } from '../field.ts';

/** One insertion: what is to be written where, and how the field was before. */
export interface Job {
  field: HTMLElement;
  kind: FieldReport['kind'];
  mode: InsertMode;
  /** Ready for the field, with its joint. */
  text: string;
  lines: string[];
  /** The text of the field before, as a person sees it. */
  before: string;
  /** What its parts that cannot be edited showed before. */
  islands: string[];
  /** What of `before` is replaced, in UTF-16 units; null where the field does not tell. */
  range: [start: number, end: number] | null;
  /** What stands before and after the selection of an editor, null where that is not known. */
  around: [head: string, tail: string] | null;
  /** Whether there is no selected text, as far as the field tells. */
  collapsed: boolean;
}
