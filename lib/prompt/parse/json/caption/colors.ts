import { type Json, textAt } from '../values.ts';

const HEX = /#[\da-f]{3,8}(?![\da-z])/i;
/** What an object of a color holds beside its name: the color as a number, how much of it there is, and what it is for. */
const NAMES = ['color', 'colour', 'name', 'color_name', 'colorName', 'label', 'title', 'description'];
const CODES = [
  'hex',
  'hex_code',
  'hexCode',
  'hex_value',
  'hexcode',
  'code',
  'color_code',
  'value',
  'color',
  'colour',
];
const ASIDE =
  /^(?:percent(?:age)?|proportion|coverage|share|ratio|weight|amount|area|role|usage|use|used[_ ]?(?:for|in)|purpose|location|position|rgba?|hsl|cmyk|pantone|opacity|prominence|dominance|type)$/i;

/**
 * Takes an object that tells of one color and gives the color as it is said, `Navy (#0D1117)`; how much of the picture it
 * takes and what it is for is left out. Null where the object tells of more than one color.
 */
export function colorOf(json: Json): string | null {
  const known = Object.keys(json).every(
    (key) => NAMES.includes(key) || CODES.includes(key) || ASIDE.test(key),
  );
  if (!known) return null;
  const code = CODES.map((key) => HEX.exec(textAt(json, [key]) ?? '')?.[0]).find((one) => one !== undefined);
  const name = NAMES.map((key) => textAt(json, [key])).find((one) => one !== undefined && !HEX.test(one));
  if (name === undefined) return code ?? null;
  return code === undefined ? name : `${name} (${code})`;
}

/**
 * Takes what a key of a palette holds, the words of the key, and whether the key names the color (`"cocoa": "#4E342E"`,
 * `"brown": "30%"`) or only what it is for (`"primary": "#0B3D2E"`). Gives the color as it is said; '' for a bare share.
 */
export function colorWords(words: string, value: string, names: boolean): string {
  const text = value.trim();
  if (isShare(text)) return names ? words : '';
  const code = HEX.exec(text)?.[0];
  if (code === undefined) return text;
  const named = /^[\s(:,\u2014\u2013-]*(\p{L}[\p{L} '-]{1,40})\)?$/u.exec(text.replace(code, ''))?.[1];
  if (named !== undefined) return `${named.trim()} (${code})`;
  return names && code === text ? `${words} (${code})` : text;
}

/** Whether a value only says how much there is of something: `45%`, `0.3`. */
export function isShare(text: string): boolean {
  return /^(?:about |approx(?:imately|\.)? |around |~\s?)?\d{1,3}(?:\.\d{1,4})?\s?%$/i.test(text.trim());
}
