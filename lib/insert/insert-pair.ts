import { editingHost } from './dom/editing-host.ts';
import type { InsertMode } from './field.ts';
import { type InsertOptions, insertText } from './insert-text.ts';
import { isIn, type Outcome } from './outcome.ts';
import { undoInsertion } from './undo-insertion.ts';
import { focusField, hasCaret, keepSelection } from './write/selection.ts';

/** A field and what goes into it. */
export interface Part {
  field: Element;
  text: string;
}

/**
 * Writes a prompt and what to leave out into their two boxes, both proved. What to leave out comes first, so that the
 * prompt's box has the focus afterwards and the first undo; it goes after what its box holds unless all is replaced.
 * Where the prompt does not get in, the other box is given back what it held.
 * @returns the prompt's outcome, with the other's as `negative`; never throws
 */
export async function insertPair(
  prompt: Part,
  negative: Part,
  mode: InsertMode,
  options: InsertOptions = {},
): Promise<Outcome> {
  // An editor loses its caret when another field of the page takes the focus.
  const host = editingHost(prompt.field);
  const restore = mode === 'caret' && host && hasCaret(host) ? keepSelection(host) : null;
  const apart = await insertText(
    negative.field,
    negative.text,
    mode === 'replace' ? 'replace' : 'end',
    options,
  );
  if (host && restore) {
    focusField(host);
    restore();
  }
  const outcome = await insertText(prompt.field, prompt.text, mode, options);
  if (isIn(outcome) || !isIn(apart)) return { ...outcome, negative: apart };
  const former = await undoInsertion(negative.field);
  return { ...outcome, negative: { status: 'rejected', label: apart.label, changed: !former } };
}
