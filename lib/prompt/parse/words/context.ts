import type { WordInfo } from '../../lexicon/word-info.ts';
import type { NounKind } from '../../lexicon/word-table.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import type { Tag } from './tagged-word.ts';
import type { Token } from './tokens.ts';

/** The noun phrase that is being read. */
export interface NounPhraseSoFar {
  /** Whether its noun was read, or only what stands before it. */
  noun: boolean;
  /** By what it was opened: `a` and `each` allow no plural; what nothing opened may be no noun phrase at all. */
  opener: 'singular' | 'determiner' | 'preposition' | 'none';
  plural: boolean;
  kind: NounKind;
}

/** Form of a verb; the second verb after `and` has the same. */
export type VerbForm = 'third' | 'base' | 'past' | 'ing' | 'participle';

/** What the tagger knows when it comes to a word: the words before it tagged, those after it only looked up. */
export interface Context {
  tokens: readonly Token[];
  lexemes: readonly Lexeme[];
  /** Whether a word is capitalized within a sentence: part of a name. */
  names: readonly boolean[];
  tags: Tag[];
  at: number;
  phrase: NounPhraseSoFar | null;
  /** Index of the first word of the sentence. */
  sentence: number;
  /** Form of the last verb of the clause. */
  verb: VerbForm | null;
  /** Whether a relative clause is open; the comma after it ends it. */
  relative: boolean;
}

/** Takes the tokens of a text and gives the context of the first. */
export function contextOf(tokens: readonly Token[]): Context {
  const titled = isTitled(tokens);
  const names = tokens.map((token, at) => !titled && isName(token, tokens[at - 1]));
  return {
    tokens,
    lexemes: tokens.map(lexemeOf),
    names,
    tags: [],
    at: 0,
    phrase: null,
    sentence: 0,
    verb: null,
    relative: false,
  };
}

/** A capital says something where not every word has one, and not after a sentence's end. */
function isName(token: Token, before: Token | undefined): boolean {
  if (!before || (before.kind === 'sign' && !/^['’-]$/.test(before.text))) return false;
  return /^\p{Lu}\p{Ll}/u.test(token.text);
}

function isTitled(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.6;
}

/** The class of the word at an index that is closed, `open` for the others, and `end` where the text ends. */
export type NextClass = Tag | 'open' | 'end';

export function classAt(context: Context, index: number): NextClass {
  const token = context.tokens[index];
  if (!token) return 'end';
  if (token.kind === 'sign') return 'sign';
  if (token.kind === 'opaque') return 'opaque';
  if (token.kind === 'foreign') return 'unknown';
  return context.lexemes[index]?.closed ?? 'open';
}

/** How many adverbs and participles are looked past, so that a word costs the same in any text. */
const FAR = 4;

/** Whether the word at an index can be an adjective or noun that goes on a noun phrase. */
export function goesOn(context: Context, index: number, far = FAR): boolean {
  const next = classAt(context, index);
  if (next === 'opaque' || next === 'unknown' || next === 'number') return true;
  if (next !== 'open' || far === 0) return false;
  const { noun, adjective, adverb, verb } = infoAt(context, index);
  if (noun || (adjective && !adverb)) return true;
  // `a brightly lit room`, `a low angle`, `a steaming bowl`; but `walking away`.
  const leadsOn = (adverb && !verb) || (verb !== null && (verb.ing || verb.participle));
  return leadsOn && goesOn(context, index + 1, far - 1);
}

/** Whether what comes at an index opens a noun phrase that is complete: `the`, `her`, `it`. */
export function isDetermined(context: Context, index: number): boolean {
  const next = classAt(context, index);
  return next === 'determiner' || next === 'pronoun' || (next === 'number' && goesOn(context, index + 1));
}

export function infoAt(context: Context, index: number) {
  return context.lexemes[index]?.info ?? NONE;
}
const NONE = { noun: null, verb: null, adjective: false, adjectiveFirst: false, adverb: false };

/** The tag before the word, adverbs left out: `a cat slowly walking`. */
export function tagBefore(context: Context): Tag | 'start' {
  let index = context.at - 1;
  while (context.tags[index] === 'adverb' && index > context.at - FAR) index -= 1;
  return context.tags[index] ?? 'start';
}

/** Whether a comma or `and` follows the word at an index, and then something that describes: `a long, trailing gown`. */
export function joinsMore(context: Context, index: number): boolean {
  const joins = context.tokens[index + 1]?.text === ',' || classAt(context, index + 1) === 'conjunction';
  let next = index + 2;
  while (classAt(context, next) === 'open' && isOnlyAdverb(infoAt(context, next)) && next < index + FAR)
    next += 1;
  if (!joins || classAt(context, next) !== 'open') return false;
  const { adjective, verb } = infoAt(context, next);
  return adjective || (verb !== null && (verb.ing || verb.participle));
}

const isOnlyAdverb = ({ adverb, adjective, noun }: WordInfo) => adverb && !adjective && !noun;
