/**
 * Returns a text cut to a length, with an ellipsis where it was longer. Never half of a character.
 * @param longest in UTF-16 units, the ellipsis counted
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest - 1)
    .toWellFormed()
    .trimEnd()}…`;
}
