/** The longest title a menu shows in full on a small screen, in graphemes. */
const LONGEST = 60;

/**
 * A user's text as a menu title, shown as written: `&` would underline the next letter and `%s` would become the
 * selected text. Long ones are cut with an ellipsis between graphemes, so that no emoji is split.
 */
export function menuTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const graphemes = [...new Intl.Segmenter().segment(line.slice(0, LONGEST * 20))].map(
    ({ segment }) => segment,
  );
  const short =
    graphemes.length > LONGEST ? `${graphemes.slice(0, LONGEST - 1).join('')}…` : graphemes.join('');
  return short.replaceAll('&', '&&').replaceAll('%s', '%\u2060s');
}
