import { accessibleName } from '../dom/accessible-name.ts';
import { isNative } from '../dom/native.ts';
import { readText, squash } from '../dom/read-text.ts';
import type { FieldReport } from '../field.ts';
import { fieldKind } from '../write/field-kind.ts';
import { isWaiting, refusal } from '../write/refusal.ts';

/**
 * What is known of a field before anything is written; of its text only whether there is any.
 * @param score higher is better, comparable between frames
 */
export function describeField(field: Element, by: FieldReport['by'], score: number): FieldReport {
  const reason = refusal(field);
  const blocked = isWaiting(reason) ? reason : null;
  return {
    by,
    kind: fieldKind(field),
    label: accessibleName(field),
    maxLength: isNative(field) && field.maxLength >= 0 ? field.maxLength : null,
    // Of a password not even that is looked at.
    hasText: (reason === null || blocked !== null) && squash(readText(field)) !== '',
    score,
    blocked,
  };
}
