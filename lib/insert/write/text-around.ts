import { readSeen } from '../dom/read-seen.ts';
import { selectionOf } from './selection.ts';

/**
 * The text of an editor on both sides of its selection.
 * @returns null where the selection is not in its text
 */
export function textAround(field: HTMLElement): [head: string, tail: string] | null {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionOf(field) ?? {};
  if (!anchorNode || !focusNode) return null;
  const { text, places } = readSeen(field, [
    [anchorNode, anchorOffset],
    [focusNode, focusOffset],
  ]);
  const [anchor, focus] = places;
  if (anchor === undefined || focus === undefined) return null;
  return [text.slice(0, Math.min(anchor, focus)), text.slice(Math.max(anchor, focus))];
}
