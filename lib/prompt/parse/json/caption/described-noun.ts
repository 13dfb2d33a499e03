import type { Json } from '../values.ts';
import { isShare } from './colors.ts';
import { wordsOfKey } from './role-of-key.ts';
import { isAdjectival, isPlaced, joinedPieces, numberWords } from './wording.ts';

/** Where light comes from, in words that only name a side. */
const SIDES = /^(?:(?:top|bottom|upper|lower|front|back|rear|left|right|camera|center|side)[ -]?)+$/i;
const NONE = /^(?:none|n\/?a|absent|present|true|false|yes|no)$/i;

/**
 * Takes an object that describes something with a name of its own, such as `shadows` or a `key light`, and gives it in one
 * phrase: `soft gray shadows under the subject`, `softbox key light from the top left`.
 */
export function describedNoun(json: Json, noun: string): string {
  const before: string[] = [];
  const behind: string[] = [];
  const rest: string[] = [];
  for (const [key, value] of Object.entries(json)) {
    for (const text of textsOf(key, value)) {
      const isSide = SIDES.test(text) && /light$/.test(noun);
      if (isSide) behind.push(`from the ${text.toLowerCase()}`);
      else if (isPlaced(text)) behind.push(text);
      else if (isShort(text)) before.push(text);
      else rest.push(text);
    }
  }
  return joinedPieces([[...before, noun, ...behind].join(' '), ...rest]);
}

function textsOf(key: string, value: unknown): string[] {
  if (typeof value === 'number') return [numberWords(wordsOfKey(key), value)].filter((one) => one !== '');
  const texts = [value].flat().filter((one) => typeof one === 'string');
  return texts.map((one) => one.trim()).filter((one) => one !== '' && !isShare(one) && !NONE.test(one));
}

function isShort(text: string): boolean {
  return isAdjectival(text) || (/^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(text) && !/s$/.test(text));
}
