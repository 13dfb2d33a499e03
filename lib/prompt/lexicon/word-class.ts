import { remembered } from './remembered.ts';
import { hasRole } from './roles.ts';
import type { Token } from './tokens.ts';
import { type WordInfo, wordInfo } from './word-info.ts';

/**
 * Takes a word and returns what it can be, null if nobody knows. A word that the table lacks may be two that it has:
 * lighthouse, bookshop, treehouse.
 */
export function classOf(token: Pick<Token, 'lower'> | undefined): WordInfo | null {
  return token ? classOfWord(token.lower) : null;
}

const classOfWord = remembered(2000, (lower): WordInfo | null => {
  const word = /[^ -~]/.test(lower) ? plainLetters(lower) : lower;
  return wordInfo(word) ?? compound(word);
});

/** `café` is in the table as `cafe`. */
function plainLetters(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

const SHORTEST_PART = 3;
const LONGEST_WORD = 24;

function compound(word: string): WordInfo | null {
  if (word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const { noun } = wordInfo(word.slice(at)) ?? {};
    if (!noun || !wordInfo(word.slice(0, at))) continue;
    return { noun, verb: null, adjective: false, adjectiveFirst: false, adverb: false };
  }
  return null;
}

/** Tells whether a word in lower case can describe a thing: an adjective, or a participle. */
export function isAdjective(word: string): boolean {
  if (hasRole('adjective', word)) return true;
  const info = classOfWord(word);
  return info !== null && (info.adjective || (info.verb !== null && (info.verb.participle || info.verb.ing)));
}

/** Tells whether a word in lower case is an adverb and no noun or adjective: slowly, very. */
export function isAdverb(word: string): boolean {
  const info = classOfWord(word);
  return info?.adverb === true && !info.noun && !info.adjective;
}

/** Tells whether a phrase begins with a determiner: an article, a possessive, a number in letters. */
export function isDetermined([first]: readonly Token[]): boolean {
  return (
    first !== undefined && !first.quoted && (hasRole('determiner', first.lower) || /['’]s$/.test(first.lower))
  );
}
