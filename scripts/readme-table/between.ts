const START = '<!-- sites: made by npm run readme -->';
const END = '<!-- /sites -->';

/**
 * A text with other lines between its two markers.
 * @throws with a sentence where the markers are not there, once and in order
 */
export function withRows(text: string, rows: string[]): string {
  const [before, rest, ...more] = text.split(START);
  const [, after, ...others] = (rest ?? '').split(END);
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`The text needs ${START} once and ${END} once after it.`);
  }
  return `${before}${START}\n${rows.join('\n')}\n${END}${after}`;
}
