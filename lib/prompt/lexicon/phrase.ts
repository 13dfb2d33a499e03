import { nameLength } from './names.ts';
import { startsWithPreposition } from './prepositions.ts';
import { remembered } from './remembered.ts';
import { hasRole } from './roles.ts';
import { type Token, tokensOf } from './tokens.ts';
import { beginsAction, isFiniteVerb } from './verbs.ts';
import { classOf, isAdjective, isAdverb, isDetermined } from './word-class.ts';

/**
 * What a phrase is, by its grammar:
 * - `noun`: a noun phrase, with whatever follows it;
 * - `adjective`: adjectives only, which are said of what stands before;
 * - `standalone`: a clause that stands alone after a comma, with a preposition, a participle, an adverb or `who`;
 * - `sentence`: it has a subject and its verb, or asks for something;
 * - `tag`: a word of taggers, or one with an underscore;
 * - `other`: no Latin letters, or nothing that is known.
 */
export type PhraseKind = 'noun' | 'adjective' | 'standalone' | 'sentence' | 'tag' | 'other';

export interface Phrase {
  kind: PhraseKind;
  tokens: readonly Token[];
  /** Of a noun phrase: its words up to the head, with the determiner. */
  core: readonly Token[];
  /** Whether a possible verb follows the head, so that it may be a sentence after all. */
  unsure: boolean;
}

/** Takes a phrase as typed and tells what it is, and where the head of a noun phrase is. */
export const readPhrase = remembered(500, (text): Phrase => {
  const tokens = tokensOf(text);
  const name = nameLength(tokens);
  const kind = name > 1 ? null : kindWithoutNoun(text, tokens);
  if (kind) return { kind, tokens, core: [], unsure: false };
  const { end, verb, unsure } = nounPhraseEnd(tokens, name > 1 ? name : 0);
  const core = tokens.slice(0, end);
  if (verb) return { kind: 'sentence', tokens, core, unsure: false };
  if (end === 0) return { kind: allDescribe(tokens) ? 'adjective' : 'other', tokens, core, unsure };
  if (name > 1 || isDetermined(tokens) || !endsAsAdjective(core))
    return { kind: 'noun', tokens, core, unsure };
  if (allDescribe(tokens)) return { kind: 'adjective', tokens, core, unsure };
  // `full of energy`, `larger than life`.
  const { lower = '' } = tokens[core.length] ?? {};
  const goesOn = hasRole('preposition', lower) || lower === 'than';
  return { kind: goesOn ? 'standalone' : 'noun', tokens, core, unsure };
});

const TAGGED = /^\d+\+?(?:girl|boy|other)s?$|_/i;

function kindWithoutNoun(text: string, tokens: readonly Token[]): PhraseKind | null {
  if (!/^[\p{Script=Latin}\d"'([#*.]/u.test(text) || !/\p{Script=Latin}|\d/u.test(text)) return 'other';
  const [first, second] = tokens;
  if (!first) return 'other';
  if (TAGGED.test(first.text) || (hasRole('tag', text.toLowerCase()) && !first.quoted)) return 'tag';
  if (first.quoted) return null;
  if (asks(first, second)) return 'sentence';
  if (hasRole('pronoun before a verb', first.lower) && second && isFiniteVerb(tokens, 1, true))
    return 'sentence';
  if (startsWithPreposition(text) || hasRole('opens a clause', first.lower)) return 'standalone';
  if ((hasRole('negation', first.lower) && second?.lower !== 'one') || hasRole('auxiliary', first.lower))
    return 'standalone';
  if (hasRole('linking verb', first.lower) && second && /^(?:like|as)$/.test(second.lower))
    return 'standalone';
  if (beginsAction(tokens, 0)) return 'standalone';
  // `softly lit by candles`, `slightly out of focus`.
  if (isAdverb(first.lower) && second) {
    if (beginsAction(tokens, 1) || startsWithPreposition(text.slice(second.at))) return 'standalone';
  }
  return null;
}

/** `Create a logo`, `show me a fox`: what is asked for, not what is seen. */
function asks(first: Token, next: Token | undefined): boolean {
  if (!next || !hasRole('request', first.lower)) return false;
  return hasRole('determiner', next.lower) || /^(?:me|us|it|only)$/.test(next.lower);
}

/** Where the noun phrase at the beginning ends, and whether its verb follows; `name` words of it are a name. */
function nounPhraseEnd(
  tokens: readonly Token[],
  name: number,
): { end: number; verb: boolean; unsure: boolean } {
  let end = name;
  let verb = false;
  let unsure = false;
  if (name > 0 && tokens[name - 1]?.sign !== '') return { end, verb, unsure };
  for (let at = name; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const { lower, sign } = token;
    const begun = end > 0;
    if (begun && at > 0) {
      const found = isFiniteVerb(tokens, at, false);
      if (found === 'maybe') unsure = true;
      else if (found) verb = true;
      if (verb || endsNounPhrase(tokens, at)) break;
      if (hasRole('conjunction', lower)) {
        if (joinsModifiers(tokens, at)) continue;
        break;
      }
    }
    // `big, red, shiny apple`: the colors describe, too.
    const describes = sign === ',' && end === 0 && isAdjective(lower) && at + 1 < tokens.length;
    if (!describes && namesSomething(tokens, at)) end = at + 1;
    if (sign === 'end' || (sign === ',' && end > 0)) break;
  }
  return { end, verb, unsure };
}

function endsNounPhrase(tokens: readonly Token[], at: number): boolean {
  const { lower = '', quoted = false } = tokens[at] ?? {};
  if (quoted) return true;
  if (hasRole('opens a clause', lower) || hasRole('preposition', lower)) return true;
  if (hasRole('determiner', lower) || hasRole('pronoun', lower)) return true;
  if (beginsAction(tokens, at)) return true;
  return isAdverb(lower) && !classOf(tokens[at])?.noun;
}

/** Whether a word can be the head: a noun, or a word nobody knows; not an adjective, a number, a quoted word. */
function namesSomething(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.quoted) return false;
  const { lower } = token;
  if (hasRole('conjunction', lower) || /^[\d.,/:]+$/.test(lower)) return false;
  if (hasRole('determiner', lower) && !(at === tokens.length - 1 && at > 0)) return false;
  if (hasRole('preposition', lower) || hasRole('adjective', lower)) return false;
  const info = classOf(token);
  if (!info) return true;
  return info.noun !== null || (!info.adjective && !info.adverb && info.verb?.base === true);
}

/** `black and white cats`, `a dark and stormy night`: both describe what comes; `bread and butter` are two things. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const noun = tokens[at + 2];
  if (!before || !after || !noun || after.sign !== '') return false;
  return isAdjective(before.lower) && isAdjective(after.lower) && namesSomething(tokens, at + 2);
}

/** Whether every word describes: adjectives, participles, adverbs, and what joins them. */
function allDescribe(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ lower, quoted }) =>
      !quoted &&
      (isAdjective(lower) || isAdverb(lower) || hasRole('conjunction', lower) || hasRole('shade', lower)),
  );
}

/** `moody`, `pale blue`, `dark and gritty`: words that could be nouns too, but are said of what is seen. */
function endsAsAdjective(core: readonly Token[]): boolean {
  const last = core.at(-1);
  if (!last || hasRole('countable', last.lower)) return false;
  const describes =
    hasRole('adjective', last.lower) ||
    (classOf(last)?.adjectiveFirst === true && !hasRole('mass', last.lower));
  return describes && allDescribe(core);
}
