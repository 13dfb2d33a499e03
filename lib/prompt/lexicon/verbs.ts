import { hasRole } from './roles.ts';
import type { Token } from './tokens.ts';
import { classOf, isAdjective, isAdverb } from './word-class.ts';

/**
 * Tells whether the participle at an index begins what somebody does (`sleeping in a box`, `wearing hats`, `dressed in
 * white`), and does not describe the noun after it (`flowing hair`, `broken glass`) or stand as one (`a building`).
 */
export function beginsAction(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = classOf(token)?.verb;
  if (!token || token.quoted || !verb || !(verb.ing || verb.participle)) return false;
  const next = token.sign === '' ? tokens[at + 1] : undefined;
  if (verb.ing) return ingBegins(tokens, at, next);
  // `dressed in white`, `covered with snow`; at the end it describes: `eyes closed`.
  if (hasRole('adjective', token.lower) && !next) return false;
  if (!next) return at > 0 && !classOf(token)?.noun;
  return hasRole('preposition', next.lower) && !(verb.base && at === 0);
}

function ingBegins(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const info = classOf(tokens[at]);
  const isNoun =
    info?.noun?.ingNoun || info?.noun?.plural || hasRole('noun in -ing', tokens[at]?.lower ?? '');
  // `a feeling`, but `feeling lonely`.
  if (isNoun)
    return (
      tokens.length === at + 2 &&
      next !== undefined &&
      classOf(next)?.adjectiveFirst === true &&
      !classOf(next)?.noun
    );
  if (hasRole('adjective', tokens[at]?.lower ?? '') && (at === 0 || next)) return false;
  if (!next) return true;
  if (hasRole('compound with -ing', `${tokens[at]?.lower} ${next.lower}`)) return false;
  if (next.lower === 'of' && info?.noun && !hasRole('verb with of', tokens[at]?.lower ?? '')) return false;
  if (next.quoted) return true;
  if (hasRole('determiner', next.lower) || hasRole('pronoun', next.lower)) return true;
  if (hasRole('preposition', next.lower) || hasRole('opens a clause', next.lower)) return true;
  if (hasRole('conjunction', next.lower)) return false;
  const after = classOf(next);
  if (isAdverb(next.lower) || (after?.adverb && !after.noun)) return true;
  if (hasRole('takes an object', tokens[at]?.lower ?? '')) return true;
  if (info?.verb?.intransitive || info?.adjective || info?.noun) return false;
  // `holding hands`, `drinking tea`: what is done to many or to stuff; `rusting ferris wheel` describes one.
  const object = tokens.slice(at + 1).find((one) => !isAdjective(one.lower)) ?? next;
  const noun = classOf(object)?.noun;
  return noun !== null && noun !== undefined && (noun.plural || noun.kind === 'substance');
}

/**
 * Tells whether the word at an index, after a noun, is its verb; `maybe` where it may as well be a noun (`sunlight
 * streams`). With `sure` the word before is a pronoun, after which any form of a verb is one.
 */
export function isFiniteVerb(tokens: readonly Token[], at: number, sure: boolean): boolean | 'maybe' {
  const token = tokens[at];
  const former = tokens[at - 1];
  if (!token || !former || token.quoted || former.sign !== '') return false;
  if (hasRole('auxiliary', token.lower)) return true;
  const info = classOf(token);
  const verb = info?.verb;
  if (!verb) return adverbBeforeVerb(tokens, at, sure);
  if (sure) return verb.base || verb.third || verb.past;
  if (verb.ing || hasRole('preposition', token.lower)) return false;
  if (verb.past && !verb.participle && !info?.noun && !info?.adjective) return true;
  const noun = classOf(former)?.noun;
  const next = token.sign === '' ? tokens[at + 1] : undefined;
  if (verb.third && !(noun?.plural && !noun.singular)) return thirdPerson(tokens, at, next);
  if (verb.base && noun?.plural) return afterPlural(tokens, at, next);
  return false;
}

/** `a robot carefully waters plants`. */
function adverbBeforeVerb(tokens: readonly Token[], at: number, sure: boolean): boolean {
  const token = tokens[at];
  if (!token || !/ly$/.test(token.lower) || !isAdverb(token.lower)) return false;
  const info = classOf(tokens[at + 1]);
  return info?.verb != null && (sure || info.verb.third || (info.verb.base && !info.adjective && !info.noun));
}

function thirdPerson(tokens: readonly Token[], at: number, next: Token | undefined): boolean | 'maybe' {
  const info = classOf(tokens[at]);
  if (!info?.noun) return true;
  // After `a` no plural can follow.
  if (tokens.slice(0, at).some(({ lower }) => hasRole('singular determiner', lower))) return true;
  if (next && (hasRole('determiner', next.lower) || hasRole('pronoun', next.lower) || isAdverb(next.lower)))
    return true;
  // No plural stands before an adjective: `the sky glows red`.
  if (next && (hasRole('says where', next.lower) || (info.verb?.first && classOf(next)?.adjectiveFirst)))
    return true;
  // `sunlight streams through the window`.
  if (next && hasRole('preposition', next.lower) && hasRole('mass', tokens[at - 1]?.lower ?? ''))
    return 'maybe';
  // `autumn leaves`, `sun rises`: at the end it is mostly a thing, unless it names what is done.
  const isDeed = next ? hasRole('preposition', next.lower) : info.noun.kind === 'abstract';
  return info.verb?.first && isDeed ? 'maybe' : false;
}

function afterPlural(tokens: readonly Token[], at: number, next: Token | undefined): boolean | 'maybe' {
  const info = classOf(tokens[at]);
  if (!info || (info.adjective && !info.verb?.first)) return false;
  if (next && (hasRole('determiner', next.lower) || hasRole('pronoun', next.lower))) return true;
  if (!info.noun) return true;
  const goesOn =
    !next || hasRole('preposition', next.lower) || isAdverb(next.lower) || hasRole('says where', next.lower);
  if (!goesOn) return false;
  return info.verb?.first ? true : 'maybe';
}
