import { hasRole } from '../../../lexicon/roles.ts';
import { isAdjective } from '../../../lexicon/word-class.ts';
import { wordInfo } from '../../../lexicon/word-info.ts';
import { isNothing } from '../../labels/values.ts';

/** How a value is said: as it stands, with a word of its key only where it would say nothing alone. */

const HEX = /^#[\da-f]{3,8}$/i;
/** Whatever stands before the name of a color says which: `jet black`. */
const COLOR = /^(?:[a-z]+[ -]){0,2}([a-z]+)$/i;
/** Words that a program wrote as one: `product_shot`. */
const SNAKE = /^[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)*_[\p{L}\p{N}_-]+$/u;
/** What a key says of its value, and no part of what the value describes. */
const QUALIFIER =
  / (?:colou?r|style|type|length|shape|details?|description|treatment|quality|tone|k)s?$|^(?:relative|overall) /g;
/** Keys that lead their values in: `wearing: "a red coat"`. */
const LEADS = /^(?:from|to|with|near|behind|beside|under|above|wearing|holding|carrying)$/;
/** English words may stand beside these. */
export const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;
const PLURAL = /(?:^| )(?:eye|lip|eyebrow|brow|nail|hand|leg|arm|ear|cheek)$/;
const MOST_WORDS = 3;
const NAMED = /^(?:headline|title|tagline|slogan|subtitle|heading|subheading|caption)/;
/** Says that no words are to be read. */
const NO_WORDS = /^(?:no|without(?: any)?)\b/i;

/** Takes a value and gives it in words: `pixie_cut` is `pixie cut`. */
export function readable(value: string): string {
  const text = value.trim();
  return text
    .slice(0, 200)
    .split(/,\s*/)
    .every((part) => SNAKE.test(part))
    ? text.replaceAll('_', ' ')
    : text;
}

/** Whether words only say how something is: adjectives, a color, a degree. */
export function isAdjectival(words: string): boolean {
  if (HEX.test(words)) return true;
  if (COLOR.test(words) && hasRole('color', COLOR.exec(words.toLowerCase())?.[1] ?? '')) return true;
  const all = words.toLowerCase().split(/\s+/, MOST_WORDS + 1);
  if (all.length > MOST_WORDS || !/^[a-z\s-]+$/i.test(words)) return false;
  return all.every((word, at) => describes(word) || (at < all.length - 1 && wordInfo(word)?.adverb === true));
}

function describes(word: string): boolean {
  if (hasRole('color', word) || hasRole('shade', word)) return true;
  const info = wordInfo(word);
  return isAdjective(word) && !/ing$/.test(word) && (!info?.noun || info.adjectiveFirst);
}

/**
 * Takes words and the noun they are told of: `dark brown` of `hair` is `dark brown hair`, `short, messy crop` is `hair:
 * short, messy crop`. What does not begin with a bare adjective can stand alone.
 */
export function withNoun(words: string, noun: string): string {
  if (LEADS.test(noun) && LATIN.test(words)) return `${noun} ${words}`;
  const parts = words.slice(0, 200).split(/,\s*|\s+and\s+/);
  const said = new RegExp(`\\b${noun.replace(/s$/, '')}`, 'i').test(words);
  // A quality in -ness says by itself that it is one: `tack sharp`.
  if (!/^[a-z][a-z ]*$/.test(noun) || said || /ness$/.test(noun) || !isAdjectival(parts[0] ?? ''))
    return words;
  const bare =
    parts.length < MOST_WORDS && parts.every((part) => isAdjectival(part) || /^[a-z]+ing$/.test(part));
  return bare ? `${words} ${noun}` : `${noun}: ${words}`;
}

/** Takes the words of a key and gives what it names: `hair color` is `hair`, `eye color` is `eyes`. */
export function nounOf(key: string): string {
  const noun = key.replace(QUALIFIER, '').replace(/^hair ?style$/, 'hair');
  return PLURAL.test(noun) ? `${noun}s` : noun;
}

/** Takes where in the picture something is: `left` is `on the left`. */
export function placeWords(words: string): string {
  if (/^(?:left|right)$/i.test(words)) return `on the ${words.toLowerCase()}`;
  return /^(?:center|centre|middle|foreground|background)$/i.test(words)
    ? `in the ${words.toLowerCase()}`
    : words;
}

/** Whether words only name a side: `top left`. */
export function isSide(words: string): boolean {
  return /^(?:(?:front|back|rear|left|right|side|top|bottom|upper|lower|camera|overhead)[ -]?)+$/i.test(
    words,
  );
}

/** Takes the number under a key and gives it as it is said (`85mm lens`, `f/2.8`); '' where it says nothing. */
export function numberWords(key: string, value: number): string {
  if (/\b(?:focal length|lens)\b/.test(key) || / mm$/.test(key)) return `${value}mm lens`;
  if (/\b(?:aperture|f number|f stop|fstop)\b/.test(key)) return `f/${value}`;
  if (/\biso\b/.test(key)) return `ISO ${value}`;
  if (/\b(?:temperature|kelvin)\b/.test(key) || / k$/.test(key)) return `${value}K light`;
  return /\byear\b/.test(key) ? `in ${value}` : '';
}

/** Takes what is to be read in the picture and gives the phrase that asks for it; none for nothing. */
export function wordsInPicture(key: string, value: string): string[] {
  const text = value.trim();
  if (text === '' || isNothing(text)) return [];
  if (NO_WORDS.test(text) || /["\u201C\u201D]/.test(text)) return [text];
  return [`the ${NAMED.exec(key)?.[0] ?? 'words'} "${text.replace(/^'(.*)'$/, '$1')}"`];
}

/** Takes what an edit leaves as it is, and gives it as a wish. */
export function keptWords(words: string): string {
  if (!LATIN.test(words) || /^(?:keep|preserve|maintain|retain|do not|don't)\b/i.test(words)) return words;
  return `Keep ${determined(words)}`;
}

/** Takes what is known from the picture at hand and gives it with an article: `background` is `the background`. */
export function determined(words: string): string {
  const known =
    /^(?:the|an?|all|every|each|both|his|her|their|its|my|your|our|this|that|these|those|\p{Lu}.*|.*['\u2019]s .*)(?:\s|$)/u;
  return known.test(words) ? words : `the ${words}`;
}

/** Whether words for a pose say what somebody does: `leaning on a wall`. */
export function isPose(words: string): boolean {
  return /^[a-z]{2,}ing\b/i.test(words);
}
