import { remembered } from './remembered.ts';
import { hasRole, prepositionsOf } from './roles.ts';
import { type Token, tokensOf } from './tokens.ts';
import { classOf } from './word-class.ts';
import { type WordInfo, wordInfo } from './word-info.ts';

const LONGEST_NAME = 80;
const SMALL_IN_NAMES = /^(?:of|the|and|de|van|von|der|da|di|du|la|le|del|bin|al|&)$/;

/** Returns how many words at the beginning of a phrase are capitalized as a name is: `Statue of Liberty at night`, 3. */
export function nameLength(tokens: readonly Token[]): number {
  let length = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.quoted) break;
    if (/^\p{Lu}/u.test(token.text) || (at > 0 && /^\d+$/.test(token.text) && length === at)) length = at + 1;
    else if (at === 0 || !SMALL_IN_NAMES.test(token.text)) break;
    if (token.sign !== '') break;
  }
  return isSentenceStart(tokens[0]) ? 0 : length;
}

/** `In Paris`, `The Beatles`: the capital is that of a beginning. */
function isSentenceStart(first: Token | undefined): boolean {
  if (!first) return true;
  const { lower } = first;
  return (
    hasRole('preposition', lower) ||
    hasRole('determiner', lower) ||
    hasRole('pronoun', lower) ||
    hasRole('opens a clause', lower)
  );
}

/** Tells whether the words at the beginning of a phrase are a name, and whether it is said with `the`. */
export function nameKind(tokens: readonly Token[], length = nameLength(tokens)): 'none' | 'bare' | 'the' {
  const words = tokens.slice(0, length);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return 'none';
  const name = textOf(words);
  if (hasRole('name with the', name)) return 'the';
  if (hasRole('name of everyday words', name) || hasRole('name of a place', name)) return 'bare';
  if (hasRole('title before of', first.lower) && words[1]?.lower === 'of') return 'the';
  if (length > 1 && hasRole('end of a name with the', last.lower)) return 'the';
  if (length > 1 && prepositionsOf('word in a name of a place').has(last.lower)) return 'bare';
  // Spider-Man has two capitals, an X-ray begins with a letter.
  if (length === 1 && /^\p{Lu}-/u.test(first.text)) return 'none';
  if (length === 1) return isCommonWord(first) && !/\p{Ll}-\p{Lu}/u.test(first.text) ? 'none' : 'bare';
  return isTitleCase(words) ? 'none' : 'bare';
}

/** The words as an entry of the lexicon. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ');
}

/** Phones begin every field with a capital: `Cat`. Capitals throughout are letters or loud words: `UFO`, `FOX`. */
function isCommonWord({ text, lower }: Pick<Token, 'text' | 'lower'>): boolean {
  if (hasRole('spelled thing', lower)) return true;
  if (hasRole('other word in capitals', lower) || hasRole('name of a place', lower)) return false;
  const info = wordInfo(lower);
  return info !== null && !isNamed(info, lower) && !/^\p{Lu}\./u.test(text);
}

/** Words for what somebody does end so; other words for people may be names. */
const DOER = /(?:er|or|ar|ist|man|men|woman|ess|ian|eer|smith|boy|girl|master|ant|ent|ee|ler|ic|ive)$/;

/** Stonehenge is a place as a kitchen is one, Rembrandt a person as a baker is one. */
function isNamed({ noun, verb }: WordInfo, lower: string): boolean {
  if (!noun || verb) return false;
  if (noun.kind === 'place') return !prepositionsOf('head of a place').has(noun.lemma);
  return noun.kind === 'person' && !hasRole('person', lower) && !DOER.test(noun.lemma);
}

/** `Black Panther`, `Old Man`: an adjective and a thing one knows may be typed in capitals, and be no name. */
function isTitleCase(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (!first || hasRole('other word in capitals', first.lower)) return false;
  if (hasRole('title before a name', first.lower) && second && isCommonWord(second)) return true;
  return classOf(first)?.adjectiveFirst === true && words.every((word) => classOf(word) !== null);
}

/** Takes a phrase and returns it as it stands within a sentence: a capital that only began the field goes. */
export const midSentence = remembered(500, (text): string => {
  const [, first = '', next = ''] =
    /^(\p{Lu}[\p{Ll}'’-]*)(?![\p{L}\p{N}.-])\s*["'([]*(.?)/su.exec(text) ?? [];
  if (first === '' || first === 'I' || /^\p{Lu}-/u.test(first)) return text;
  const lower = first.toLowerCase();
  const closed = hasRole('determiner', lower) || hasRole('preposition', lower) || hasRole('pronoun', lower);
  const isName =
    !closed && (/\p{Lu}/u.test(next) || nameKind(tokensOf(text.slice(0, LONGEST_NAME))) !== 'none');
  return closed || (!isName && isCommonWord({ text: first, lower }))
    ? lower + text.slice(first.length)
    : text;
});
