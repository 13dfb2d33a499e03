import { colorName } from './color-name.ts';

/**
 * Takes a text for a program where `#` begins a comment and has no escape: colors get their name, numbers the word,
 * notes their sharp, and what else is left of the sign goes. Words stay apart.
 */
export function withoutNumberSign(text: string): string {
  if (!text.includes('#')) return text;
  return text
    .replace(/(?<=[\p{L}\p{N}]{2}|\p{N})#/gu, ' #')
    .replace(/#(?:[\da-f]{6}(?:[\da-f]{2})?|[\da-f]{3})\b/gi, colorName)
    .replace(/\b([A-G])#/g, '$1 sharp')
    .replace(/#\s*(?=\d)/g, 'number ')
    .replace(/#+/g, '');
}
