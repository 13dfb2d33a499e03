/**
 * A text as a field can take it: one kind of line break, and in a field of one line a space for each break with the
 * blanks around it (the browser would drop the break and join the words).
 */
export function prepareText(text: string, oneLine: boolean): string {
  const unix = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return oneLine ? unix.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' ') : unix;
}

/**
 * The longest beginning of a text within a limit of UTF-16 units that does not cut a character in two: half of an
 * emoji is no text.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const at = new Intl.Segmenter().segment(text).containing(limit)?.index ?? limit;
  return text.slice(0, at);
}
