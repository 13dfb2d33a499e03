import type { Fragment } from '../compiled.ts';
import { midSentence, nameKind } from '../lexicon/names.ts';
import { readPhrase } from '../lexicon/phrase.ts';
import { hasRole, type Role } from '../lexicon/roles.ts';
import { tokensOf } from '../lexicon/tokens.ts';
import { tidy } from '../text/tidy.ts';
import { connector, userText } from './fragments.ts';

export interface ContentType {
  /** The kind of image as words: the article is for the dialect. */
  fragments: Fragment[];
  text: string;
  /** The connector to what it shows. */
  of: string;
}

/** Takes a content type as typed (`photograph`, `photo of`, `anime`) and returns it ready to be followed by a subject. */
export function readContentType(typed: string): ContentType {
  const text = untitled(tidy(typed.replace(/[ ,;:]+(?:of|showing)$/i, '')));
  const noun = isNoKindOfImage(text) ? ' image' : '';
  const fragments =
    noun === '' ? [userText('contentType', text)] : [userText('contentType', text), connector(noun)];
  const last = lastWord(text);
  return { fragments, text: text + noun, of: hasRole('shows', last) ? ' showing ' : ' of ' };
}

/** The last word of a kind of image, without what it is of: `oil painting` of a fox. */
export function lastWord(text: string): string {
  const tokens = tokensOf(text.replace(/ (?:of|showing) .*$/is, ''));
  return tokens.at(-1)?.lower ?? '';
}

/** Tells whether a kind of image ends with a word or two of a role: `vintage still life`. */
export function isKind(role: Role, text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/ (?:of|showing) .*$/s, '')
    .split(/\s+/);
  return hasRole(role, words.slice(-1).join('')) || hasRole(role, words.slice(-2).join(' '));
}

/** `anime`, `3D`, `Studio Ghibli`: adjectives and names need the noun. */
function isNoKindOfImage(text: string): boolean {
  const { tokens, core, kind } = readPhrase(text);
  const last = lastWord(text);
  if (isPictureWord(last) || isKind('genre', text)) return false;
  if (hasRole('picture adjective', last)) return true;
  if (tokens.length !== core.length || kind === 'adjective') return kind === 'adjective';
  return (
    nameKind(tokens) === 'bare' &&
    nameKind(tokens, tokens.length) === 'bare' &&
    /^\p{Lu}/u.test(tokens.at(-1)?.text ?? '')
  );
}

function isPictureWord(word: string): boolean {
  const isArt = hasRole('medium', word) || hasRole('genre', word) || hasRole('photographic', word);
  return isArt && !hasRole('picture adjective', word);
}

/** `Oil Painting` is no name: a title in capitals that begins with an everyday word loses them. */
function untitled(text: string): string {
  const isTitle = /^(?:\p{Lu}\p{Ll}+ ?)+$/u.test(text.slice(0, 80)) && isPictureWord(lastWord(text));
  const plain = midSentence(text.charAt(0) + text.slice(1).toLowerCase());
  return isTitle && plain === text.toLowerCase()
    ? plain
    : isPictureWord(text.toLowerCase())
      ? text
      : midSentence(text);
}

/** Tells whether a kind of image is taken with a camera. */
export function isPhotograph(typed: string): boolean {
  return tokensOf(typed).some(({ lower }) => hasRole('photographic', lower));
}
