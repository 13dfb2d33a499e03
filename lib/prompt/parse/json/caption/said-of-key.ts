import { colorWords } from './colors.ts';
import type { Context } from './key-roles.ts';
import { cameraWords, isAdjectival, isLatin, LEADS, timeWords, withNoun } from './wording.ts';

/** How the value of a key is said, by the words of the key and where it stands. */

/** Words that name a lamp, or what lets light in. */
const LAMP =
  /box|window|flash|lamp|\bsun|strobe|\bled\b|neon|candle|bulb|dish|umbrella|reflector|panel|bounce|screen|fire/i;
/** A lamp by its task. */
export const NAMED_LIGHT = /^(?:key|fill|rim|back|hair|kicker|accent|side|practical) ?lights?$/;
/** Adjectives of the weather; `light snow` needs no noun. */
const WEATHER = /^(?:very |partly |mostly )?(?:\p{L}+y|clear|fair|overcast|humid|cold|hot|warm|cool|wet)$/iu;
/** The nouns that a word or two of a camera's settings need beside them: `low` of an angle. */
const OF_A_CAMERA =
  /(?:angle|view|perspective|focus|depth of field|framing|composition|orientation|lens|shot|height|distance|crop|movement|symmetry)$/;

/** A value that only says how something is takes the noun of its key; a key that is no noun goes before its value. */
export function unknownWords(words: string, text: string, context: Context): string {
  if (context === 'color') return colorWords(words, text, true);
  if (LEADS.test(words) && isLatin(text)) return `${words} ${text}`;
  return isAdjectival(text) ? withNoun(text, words) : text;
}

/** `white` of a background is a white background, `low` of an angle a low angle, `rainy` of the weather rainy weather. */
export function fieldWords(words: string, text: string, context: Context): string {
  if (context === 'camera') {
    if (/^focal points?$/.test(words)) return focusWords(text);
    return attributeWords(words, cameraWords(words, text), context);
  }
  if (context === 'color' && !/background|backdrop/.test(words)) return colorWords(words, text, false);
  if (NAMED_LIGHT.test(words) && context === 'light') return LAMP.test(text) ? text : withNoun(text, words);
  if (/\btime\b/.test(words)) return timeWords(text);
  if (/^weather\b/.test(words)) return WEATHER.test(text) ? withNoun(text, 'weather') : timeWords(text);
  return (context === 'scene' || context === 'color') && isAdjectival(text)
    ? withNoun(text, /\bbackdrop$/.exec(words)?.[0] ?? 'background')
    : text;
}

/** What the eye shall find: `the face` is `focus on the face`. */
function focusWords(text: string): string {
  if (!isLatin(text) || /focus|sharp/i.test(text)) return text;
  return `focus on ${text.trim().replace(/^on\s+/i, '')}`;
}

/** What the picture is made for: `social media` is `for social media`. */
export function purposeWords(text: string): string {
  const short = text.trim().split(/\s+/).length <= 6 && !/[.!?:]/.test(text.trim().slice(0, -1));
  return short && isLatin(text) && !/^(?:for|to)\s/i.test(text.trim()) ? `for ${text.trim()}` : text;
}

/** A quality with its name: `contrast: high`, and of light where it comes from. */
export function attributeWords(words: string, value: string, context: Context, name?: string): string {
  // `soft, long` of shadows are both said of them.
  const degrees = value.slice(0, 100).split(/,\s*/);
  const text = degrees.length === 2 && degrees.every(isAdjectival) ? degrees.join(' and ') : value;
  if (context === 'light' && /\b(?:direction|quality|angle|hardness|height)$/.test(words))
    return withNoun(text, 'light');
  if (/\bratio$/.test(words))
    return /\d/.test(text) ? `${text} key-to-fill light` : withNoun(text, 'contrast');
  if (/temperature/.test(words) && context === 'light' && /^\d{4,5}\s?K$/i.test(text.trim()))
    return withNoun(text, 'light');
  if (/temperature/.test(words) && context === 'color')
    return isAdjectival(text) ? withNoun(text, 'tones') : text;
  if (context !== 'camera') return withNoun(text, words.replace(/ (?:k|quality)$/, ''));
  const noun = OF_A_CAMERA.exec(words)?.[0] ?? name;
  return noun !== undefined && isAdjectival(text) ? withNoun(text, noun) : text;
}
