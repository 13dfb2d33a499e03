import { type Json, textAt } from '../values.ts';

const HEX = /#[\da-f]{3,8}(?![\da-z])/i;
const NAMES = ['name', 'color_name', 'colorName', 'color', 'colour', 'label', 'title', 'description'];
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
/** Keys of a palette that say what a color is for, and do not name it. */
const TASK =
  /^(?:primary|secondary|tertiary|accents?|base|main|dominant|support(?:ing)?|highlights?|neutrals?|complementary|key|border|tones?|hex|hex codes?|colou?rs?|.*palette.*|.*colou?rs?)$/;

/** Takes an object that tells of one color and gives it as it is said, `Navy (#0D1117)`; null for any other object. */
export function colorOf(json: Json): string | null {
  const code = CODES.map((key) => HEX.exec(textAt(json, [key]) ?? '')?.[0]).find((one) => one !== undefined);
  const name = NAMES.map((key) => textAt(json, [key])).find((one) => one !== undefined && !HEX.test(one));
  if (code === undefined)
    return Object.keys(json).every((key) => NAMES.includes(key)) ? (name ?? null) : null;
  return name === undefined ? code : `${name} (${code})`;
}

/** Takes what a key of a palette holds and gives the color as it is said: `cocoa (#4E342E)`, `deep blue (#1e3a5f)`. */
export function colorWords(key: string, value: string): string {
  const code = HEX.exec(value)?.[0];
  const task = TASK.test(key);
  if (isShare(value)) return task ? '' : key;
  if (code === undefined) return value;
  const named = /^[\s(:,\u2014\u2013-]*(\p{L}[\p{L} '-]{1,40})\)?$/u.exec(value.replace(code, ''))?.[1];
  if (named !== undefined) return `${named.trim()} (${code})`;
  return task || code !== value ? value : `${key} (${code})`;
}

/** Whether a value only says how much there is of something: `45%`. */
export function isShare(text: string): boolean {
  return /^(?:about |approx(?:imately|\.)? |around |~\s?)?\d{1,3}(?:\.\d{1,4})?\s?%$/i.test(text.trim());
}
