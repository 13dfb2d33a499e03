/** How much of the end is told, in UTF-16 units: a few words. */
const ROOM = 30;

/** The last words of a text, by which one finds its end; whole words where they are not too long. */
export function lastWords(text: string): string {
  const end = text.trimEnd();
  if (end.length <= ROOM) return end;
  const last = end.slice(-ROOM);
  const space = last.indexOf(' ');
  // Never the second half of a letter alone.
  return space === -1 ? last.replace(/^[\udc00-\udfff]/, '') : last.slice(space + 1);
}
