import * as words from './words.ts';

/** Scripts that put no space between words: there a word is found anywhere. */
const UNSPACED = /^[\u3000-\uffff]/;

/** One pattern for the words of all languages, for normalized text. */
function pattern(lines: string[]): RegExp {
  // A bar within brackets belongs to the word.
  const starts = lines
    .join('|')
    .split(/\|(?![^(]*\))/)
    .map((word) => (UNSPACED.test(word) ? word : `(?<!\\p{L})${word}`));
  return new RegExp(starts.join('|').replaceAll('_', '(?!\\p{L})'), 'u');
}

export const NEGATIVE = pattern(words.NEGATIVE);
export const WISH = pattern(words.WISH);
export const PICTURE = pattern(words.PICTURE);
export const CHAT = pattern(words.CHAT);
export const MAKE = pattern(words.MAKE);
export const PUBLISH = pattern(words.PUBLISH);

/** What is never a prompt box, with the points it costs. */
export const WARNINGS: [RegExp, number][] = [
  [pattern(words.SEARCH), -80],
  [pattern(words.PERSON), -80],
  [pattern(words.TALK), -60],
  [pattern(words.ENTRY), -40],
];
