/** Marks that cannot be seen, which editors put where there is no text to hold a caret. */
const MARKS = /[\u200b\u2060\ufeff]+/g;

/**
 * A text as it must be equal: blanks that do not break count as blanks, an empty line may hold an invisible mark, and
 * what stands after the last line cannot be seen.
 */
export const plainly = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    // CodeMirror and CKEditor hold an empty place open, the latter with seven of them before a text.
    .replace(/^[\u200b\u2060\ufeff]+$|\u2060{7}/gm, '')
    .replace(/\n+$/, '');

/**
 * A text of which only the words and the breaks between them count: what an editor had before.
 * @param was the whole of it: marks in there may come and go, but none may be new
 */
export const loosely = (text: string, was: string): string =>
  (was.search(MARKS) < 0 ? text : text.replace(MARKS, '')).replace(/\s+/g, ' ');
