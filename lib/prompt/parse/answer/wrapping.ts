import { fold } from './lines.ts';

/** What stands around a whole prompt, longest first; quotes of all kinds are folded into one. */
const WRAPPING = /^(\*\*|[*_`"])/;

/**
 * Takes words and gives what is in them where quotes, backticks or marks of bold or slanted type stand around the whole,
 * one within the other or not; else null.
 */
export function unwrapped(words: string): string | null {
  let inner = words.trim();
  let found = false;
  for (let next = withoutLayer(inner); next !== null; next = withoutLayer(inner)) {
    inner = next;
    found = true;
  }
  return found ? inner : null;
}

/** Without the outermost pair; null if there is none, or where it ends within: `"A" and "B"`, `__place__`. */
function withoutLayer(typed: string): string | null {
  const folded = fold(typed);
  const mark = WRAPPING.exec(folded)?.[1];
  if (mark === undefined) return null;
  const end = folded.replace(/[.,]$/, '').length - mark.length;
  if (end <= mark.length || !folded.startsWith(mark, end)) return null;
  return folded.slice(mark.length, end).includes(mark) ? null : typed.slice(mark.length, end).trim();
}
