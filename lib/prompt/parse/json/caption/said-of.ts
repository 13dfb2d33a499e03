import { exactRole } from '../../labels/role-of-label.ts';
import { colorWords } from './colors.ts';
import { isAdjectival, isSide, nounOf, numberWords, withNoun } from './phrases.ts';
import type { Field } from './sink.ts';

/** A key of another language than English that has spaces between its words. */
const ALPHABETIC = /^(?!background|backdrop)[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** The nouns that a bare adjective of a camera needs: `low` of an angle. */
const OF_A_CAMERA =
  /(?:angle|perspective|focus|depth of field|orientation|lens|height|distance|crop|movement|symmetry)$/;

/**
 * Takes the words of a key, its value and the field it speaks for, and gives the value as it is said there: as it stands,
 * or a bare adjective with the noun that it needs.
 * @param own whether the key says no more than the field does
 */
export function saidOf(key: string, value: string, field: Field, own: boolean): string {
  if (field === 'framing') return ofCamera(key, value);
  if (field === 'colorTone' && /temperature$/.test(key)) return withNoun(value, 'tones');
  const color = field === 'colorTone' ? colorWords(key, value) : value;
  if (color !== value) return color;
  if (/\bratio$/.test(key) && /^[\d:\s]+$/.test(value)) return `${value} ${key}`;
  if (field === 'lighting' && /\b(?:direction|quality|angle|hardness|height)$/.test(key))
    return isSide(value) ? `${value} light` : withNoun(value, 'light');
  if (field === 'setting' && own && isAdjectival(value))
    return withNoun(value, /backdrop$/.exec(key)?.[0] ?? 'background');
  // In other languages one word alone: `fondo oscuro`.
  if (
    field === 'setting' &&
    own &&
    !/\s/.test(value) &&
    exactRole(key) === 'background' &&
    ALPHABETIC.test(key)
  )
    return `${key} ${value}`;
  if (/^weather\b/.test(key)) return withNoun(value, 'weather');
  return own ? value : withNoun(value, nounOf(key));
}

/** A setting of a camera: `85mm` is `85mm lens`, `low` of an angle `low angle`. */
function ofCamera(key: string, value: string): string {
  if (/^(?:portrait|landscape|vertical|horizontal)$/i.test(value)) return `${value} orientation`;
  if (/^\d+(?:\s?[-\u2013]\s?\d+)?\s?mm$/i.test(value)) return `${value} lens`;
  if (/^1\/\d+\s?s?$/.test(value)) return `${value} shutter speed`;
  if (/^\d+(?:\.\d+)?$/.test(value)) return numberWords(key, Number(value)) || value;
  if (/^focal points?$|^focus point$/.test(key) && !/focus|sharp/i.test(value)) return `focus on ${value}`;
  const noun = OF_A_CAMERA.exec(key)?.[0];
  return noun === undefined ? value : withNoun(value, noun);
}
