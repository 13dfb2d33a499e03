/** The most words of the user a message repeats. */
const SHOWN = 3;

/** Takes what the user wrote and gives it for a message: `"text", "watermark" and 4 more`, each at most 40 letters. */
export function quoted(values: readonly string[]): string {
  const shown = values
    .slice(0, SHOWN)
    .map((value) => `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`);
  if (values.length > SHOWN) return `${shown.join(', ')} and ${values.length - SHOWN} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
