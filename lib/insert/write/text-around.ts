import { genuine } from '../dom/genuine.ts';
import { readText, squash } from '../dom/read-text.ts';
import { selectionOf } from './selection.ts';

/**
 * The text of an editor on both sides of its selection, without white space.
 * @returns null where it does not make up the editor's text: islands that cannot be edited are in a range, and no text
 */
export function textAround(field: HTMLElement): [head: string, tail: string] | null {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionOf(field) ?? {};
  if (!anchorNode || !focusNode || !field.contains(anchorNode) || !field.contains(focusNode)) return null;
  const selected = genuine(field.ownerDocument).createRange();
  selected.setStart(anchorNode, anchorOffset);
  if (selected.comparePoint(focusNode, focusOffset) < 0) selected.setStart(focusNode, focusOffset);
  else selected.setEnd(focusNode, focusOffset);
  const [before, after] = [selected.cloneRange(), selected.cloneRange()];
  before.collapse(true);
  before.setStart(field, 0);
  after.collapse(false);
  after.setEnd(field, field.childNodes.length);
  const [head, middle, tail] = [before, selected, after].map((range) => squash(range.toString()));
  return `${head}${middle}${tail}` === squash(readText(field)) ? [head ?? '', tail ?? ''] : null;
}
