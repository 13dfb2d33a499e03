import { isNothing } from '../../labels/values.ts';

/** Says that no words are to be read. */
const NONE = /^(?:no|without(?: any)?)\b/i;
const NAMED = /^(?:headline|title|tagline|slogan|subtitle|heading|subheading|caption)/;

/** Takes the words of a key and what is to be read in the picture, and gives the phrase that asks for it; none for nothing. */
export function wordsInPicture(key: string, text: string): string[] {
  const words = text.trim();
  if (isNothing(words) || words === '') return [];
  if (NONE.test(words) || /["“”]/.test(words)) return [words];
  return [`the ${NAMED.exec(key)?.[0] ?? 'words'} "${words.replace(/^'(.*)'$/, '$1')}"`];
}
