/** Why a cell is not plain green: by whose rule the text did not arrive as it was given. */
import type { Column } from './columns.ts';
import type { Field } from './fields.ts';

export const REASONS = {
  a: 'The field holds one line: each line break arrives as a space.',
  b: "The field's own limit of 60 characters cuts the text at a whole character; the outcome is `partial` and says so.",
  c: 'The page puts its own text back: the outcome is `rejected`, and nothing of ours stays.',
  d: "The application's text follows when the field is left, as it does for typed text.",
  e: 'The page draws nothing anew.',
  g: 'In the history of this field each line and each break is a step of its own.',
} as const;

export type Reason = keyof typeof REASONS;

const MANY_LINES = /lines$|^10,000$|^twice$|^taken back$/;

/** The reasons that hold for one cell. */
export function reasonsFor(field: Field, column: Column): Reason[] {
  if (column === 'way') return [];
  if (column === 're-render' && field.still) return ['e'];
  if (field.refuses) return ['c'];
  const reasons: Reason[] = [];
  if (field.oneLine && MANY_LINES.test(column)) reasons.push('a');
  if (field.limit !== undefined && column !== 'composition' && !column.startsWith('undo')) reasons.push('b');
  if (field.lazy && column !== 'taken back' && !column.startsWith('undo')) reasons.push('d');
  return reasons;
}
