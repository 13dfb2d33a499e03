import { hasRole } from './roles.ts';
import { classOf } from './word-class.ts';

/** Closed-class words of other languages that are no English words one meets in a prompt. */
const FOREIGN = new Set(
  `de des du la le les un une et en au aux avec dans sur sous sans et est sont pour qui ses el los las una unos unas con y
  sin por para del sobre bajo entre hacia su sus il lo gli uno di da nel nella della dello dei degli delle sul sulla che è
  um uma com sem dos das na nas em ao pelo pela à não der das ein eine einen einem einer eines im und mit auf von zu zum
  zur dem den bei ohne unter vor über für ist nicht sind aus beim vom ins durch nach sich als wird zwischen hinter neben het een van met op zonder voor aan bij naar och med ett på
  utan är ikke w z ze pod są jest się bez je ve bir ile`.split(/\s+/),
);
/** Words between the two halves of a name: Rio de Janeiro. In German, where all nouns have capitals, `der` tells nothing. */
const IN_NAMES = new Set('de du des la le el del van von di da dos das y'.split(' '));
const WORD = /[\p{Script=Latin}\p{M}'’]+/gu;
/** What is looked at: more tells no more. */
const LOOKED_AT = 1000;

/**
 * Tells whether a text is English, or at least no other language: most of its letters are Latin, and its words and
 * closed-class words speak for English. Names and words nobody knows speak for nothing.
 */
export function isEnglish(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  if (/^[\x20-\x7E]*$/.test(looked))
    return !WORD_OF_ANOTHER.test(looked) || !speaksForAnother(looked.match(WORD) ?? []);
  const latin = (looked.match(/\p{Script=Latin}/gu) ?? []).length;
  const letters = (looked.match(/\p{L}/gu) ?? []).length;
  if (latin * 2 < letters) return false;
  return !speaksForAnother(looked.match(WORD) ?? []);
}

const WORD_OF_ANOTHER = new RegExp(`(?<![\\w'])(?:${[...FOREIGN].join('|')})(?![\\w'])`);

function speaksForAnother(words: readonly string[]): boolean {
  let closed = 0;
  let unknown = 0;
  let english = 0;
  for (const [at, word] of words.entries()) {
    const capital = /^\p{Lu}/u.test(word);
    const neighbors = [words[at - 1], words[at + 1]].every(
      (one) => one !== undefined && /^\p{Lu}/u.test(one),
    );
    if (FOREIGN.has(word)) closed += IN_NAMES.has(word) && neighbors ? 0 : 1;
    else if (isClosed(word)) english += 2;
    else if (classOf({ lower: word.toLowerCase() })) english += capital ? 0 : 1;
    else unknown += 1;
  }
  const enough =
    closed >= 2 || (closed === 1 && unknown >= 2) || (unknown >= 3 && /[^ -~]/.test(words.join('')));
  return enough && closed * 2 + unknown > english;
}

/** Tells whether every word of a text is known to be English: one or two words alone say too little otherwise. */
export function isSurelyEnglish(text: string): boolean {
  const words = text.slice(0, LOOKED_AT).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return words.every((word) => {
    const lower = word.toLowerCase();
    return isClosed(lower) || classOf({ lower }) !== null;
  });
}

const isClosed = (word: string) =>
  hasRole('determiner', word) || hasRole('preposition', word) || hasRole('conjunction', word);
