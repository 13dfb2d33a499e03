import { colorName, isColorWord } from './color-name.ts';

const HEX = String.raw`#(?:[\da-f]{6}(?:[\da-f]{2})?|[\da-f]{3})\b`;
const COLOR = new RegExp(HEX, 'gi');
/** `teal #00a99d`, `teal (#00a99d)` */
const NAMED_COLOR = new RegExp(String.raw`(?<=(\p{L}{3,20}))(?:\s?\(\s?${HEX}\s?\)|[\s:]{1,2}${HEX})`, 'giu');

/**
 * Takes a text for a program where `#` begins a comment and has no escape: colors get their name unless it stands before
 * them, numbers the word, notes their sharp, and what else is left of the sign goes. Words stay apart.
 */
export function withoutNumberSign(text: string): string {
  if (!text.includes('#')) return text;
  return text
    .replace(/(?<=[\p{L}\p{N}]{2}|\p{N})#/gu, ' #')
    .replace(NAMED_COLOR, (code, word: string) => (isColorWord(word) ? '' : code))
    .replace(COLOR, colorName)
    .replace(/\b([A-G])#/g, '$1 sharp')
    .replace(/#\s*(?=\d)/g, 'number ')
    .replace(/#+/g, '');
}
