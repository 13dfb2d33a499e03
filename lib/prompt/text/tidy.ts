import { isBlank } from './is-blank.ts';

/** `U.S.`, `St. John Jr.`: the dot belongs to the word. */
const ABBREVIATION = /(?:\b\p{Lu}\.|\b(?:etc|Jr|Sr|Dr|St|Inc|Ltd)\.|\.\.\.)$/u;

/**
 * Takes cleaned text and gives it ready to stand between connectors: no commas, semicolons or colons at its ends, no full
 * stop at its end, no doubled commas, no space before a comma. Gives '' where nothing visible is left.
 */
export function tidy(text: string): string {
  let out = text
    .replace(/ +(?=[,;])/g, '')
    .replace(/[,;](?: *[,;])+ */g, (marks) => (marks.includes(',') ? ', ' : '; '))
    .replace(/ {2,}/g, ' ');
  let start = 0;
  while (start < out.length && opensNothing(out, start)) start += 1;
  let end = out.length;
  while (end > start && closesNothing(out, end)) end -= 1;
  out = out.slice(start, end);
  return isBlank(out) ? '' : out;
}

function opensNothing(text: string, at: number): boolean {
  const char = text.charAt(at);
  return ' ,;:'.includes(char) || (char === '.' && (text.charAt(at + 1) === ' ' || at + 1 === text.length));
}

function closesNothing(text: string, end: number): boolean {
  const char = text.charAt(end - 1);
  return ' ,;:'.includes(char) || (char === '.' && !ABBREVIATION.test(text.slice(Math.max(0, end - 8), end)));
}
