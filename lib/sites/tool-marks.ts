import { LOCAL_TOOLS } from './index.ts';

/** What a page is asked for to tell the tool it belongs to. */
export interface ToolMarks {
  /** The id of the tool's entry. */
  id: string;
  /** A selector that finds something on the pages of that tool alone. */
  marks: string;
}

/** The marks of every local tool. Where a page has those of two, the first in this order is the one. */
export function toolMarks(): ToolMarks[] {
  return LOCAL_TOOLS.flatMap(({ id, marks }) => (marks === undefined ? [] : [{ id, marks }]));
}
