import { isRecord } from '../../../is-record.ts';
import { at } from '../values.ts';
import { isShare } from './colors.ts';
import { numberWords, readable, wordsInPicture } from './phrases.ts';
import { roleOfKey, wordsOfKey } from './role-of-key.ts';

const DEEPEST = 40;
const MOST = 200;

/**
 * Takes a value and gives the strings in it in their order.
 * @param quoted the words of the key, where the value is to be read in the picture; else ''
 */
export function leavesOf(value: unknown, quoted = '', depth = 0): string[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((one) => leavesOf(one, quoted, depth + 1));
  if (isRecord(value)) {
    const shown = ['text', 'content', 'words', 'copy', 'value'].find(
      (one) => typeof at(value, one) === 'string',
    );
    return Object.entries(value).flatMap(([key, one]) => {
      const words = wordsOfKey(key);
      const role = roleOfKey(words, 'thing');
      if (role === 'setting-of-program') return [];
      if (typeof one === 'number') return [numberWords(words, one)].filter((said) => said !== '');
      return leavesOf(
        one,
        key === shown && quoted !== '' ? quoted : role === 'words' ? words : '',
        depth + 1,
      );
    });
  }
  const text = typeof value === 'string' ? readable(value).replace(/[.\s]+$/, '') : '';
  if (text === '' || isShare(text)) return [];
  return quoted === '' ? [text] : wordsInPicture(quoted, text);
}
