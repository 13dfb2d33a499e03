import { hasRole } from '../../lexicon/roles.ts';
import { type WordInfo, wordInfo } from '../../lexicon/word-info.ts';
import type { Tag } from './tagged-word.ts';
import type { Token } from './tokens.ts';

/** A word before it is tagged: its class where that is closed, else what it can be. */
export interface Lexeme {
  lower: string;
  closed: Tag | null;
  info: WordInfo;
  /** Whether the lexicon knows it; else `info` is a guess by its ending. */
  known: boolean;
}

const cache = new Map<string, Lexeme>();
const CACHE_SIZE = 5000;
/** Longer ones are no words, and costly to look at. */
const LONGEST_WORD = 60;

/** Takes a word or foreign run and gives what is known of it. */
export function lexemeOf(token: Token): Lexeme {
  if (token.text.length > LONGEST_WORD)
    return { lower: token.text, closed: null, info: UNKNOWN, known: false };
  const lower = token.text.toLowerCase().replaceAll('’', "'");
  let found = cache.get(lower);
  if (!found) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    const known = wordInfo(lower.replaceAll('_', '-'));
    found = { lower, closed: closedTag(lower), info: known ?? guess(lower), known: known !== null };
    cache.set(lower, found);
  }
  return found;
}

/** Numbers in letters are determiners for the lexicon. */
const NUMBER =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/;

/** A pronoun and its verb in one word: it's, they're. Also: don't. */
export const CONTRACTION =
  /^(?:(?:i|you|he|she|it|we|they|that|this|there|here|who|what)'(?:s|re|m|ve|d|ll)|.*n't)$/;

function closedTag(lower: string): Tag | null {
  // 1girl, 85mm, 4k and 1950s are words; 42, 10,000 and 50% are numbers.
  if (/^[#$€£¥]?\d/.test(lower))
    return /^[#$€£¥\d][\d.,:/×x%°]*(?:st|nd|rd|th)?$/.test(lower) ? 'number' : null;
  if (NUMBER.test(lower)) return 'number';
  if (CONTRACTION.test(lower)) return 'verb';
  if (hasRole('auxiliary', lower) || hasRole('to be', lower)) return 'verb';
  // `round eyes` is said a thousand times as often as `round the corner`.
  if ((hasRole('preposition', lower) && lower !== 'round') || lower === 'as') return 'preposition';
  if (hasRole('conjunction', lower)) return 'conjunction';
  if (hasRole('opens a clause', lower)) return 'relative';
  if (/^(?:not|never|very|too|just|only|also|almost|quite|why|how|please)$/.test(lower)) return 'adverb';
  if (hasRole('pronoun', lower) && !/^(?:her|there|here)$/.test(lower)) return 'pronoun';
  if (/^(?:here|there)$/.test(lower)) return 'adverb';
  return hasRole('determiner', lower) && !/^(?:dozens|hundreds|thousands|millions|lots|plenty)$/.test(lower)
    ? 'determiner'
    : null;
}

const NOTHING: WordInfo = { noun: null, verb: null, adjective: false, adjectiveFirst: false, adverb: false };
const UNKNOWN: WordInfo = {
  ...NOTHING,
  noun: { lemma: '', singular: true, plural: false, kind: 'thing', ingNoun: false },
};

/** What a word that is not in the lexicon can be, by its ending. */
function guess(lower: string): WordInfo {
  const form = { lemma: lower, base: false, third: false, past: false, intransitive: false, first: true };
  if (/[aeiouy].*[^aeiou]ing$/.test(lower))
    return { ...NOTHING, verb: { ...form, ing: true, participle: false } };
  if (/[aeiouy].*[^aeiou]ed$/.test(lower)) {
    return {
      ...NOTHING,
      adjective: true,
      adjectiveFirst: true,
      verb: { ...form, ing: false, participle: true },
    };
  }
  if (/.{3}ly$/.test(lower)) return { ...NOTHING, adverb: true };
  if (/.{2}(?:ous|ful|less|ish|esque|able|ible|like|ian|free)$/.test(lower))
    return { ...NOTHING, adjective: true, adjectiveFirst: true };
  const plural = /[^sui'0-9]s$/.test(lower);
  return {
    ...NOTHING,
    noun: { lemma: lower, singular: !plural, plural, kind: 'thing', ingNoun: false },
  };
}
