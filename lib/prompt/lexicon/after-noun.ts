import { nameKind } from './names.ts';
import type { Phrase } from './phrase.ts';
import { startsWithPreposition } from './prepositions.ts';
import { hasRole } from './roles.ts';
import { type Token, tokensOf } from './tokens.ts';
import { classOf, isAdverb } from './word-class.ts';
import { ingForm, type VerbInfo } from './word-info.ts';

/** What somebody does, ready to stand after the words that say who. */
export interface AfterNoun {
  /** What stands between: a space, a comma, or ` who `. */
  connector: string;
  text: string;
}

/** Adjectives that stand right after a noun: a cat asleep. */
const AFTER =
  /^(?:a(?:sleep|wake|live|lone|blaze|drift|float|fraid|glow|bloom)|adrift|barefoot|mid-\S+|surrounded)$/;

/**
 * Takes what somebody does in any form, and who, and returns it as it follows a noun: `sits on a bench`, `sit` and `sat`
 * become `sitting`; `dressed in white` stays; what has no such form follows with `who` or `that`; what is no verb at
 * all follows after a comma.
 */
export function afterNoun(typed: string, subject: Phrase): AfterNoun {
  const text = /^\p{Lu}\p{Ll}/u.test(typed) ? typed.charAt(0).toLowerCase() + typed.slice(1) : typed;
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ lower }) => !isAdverb(lower));
  const first = tokens[at];
  if (!first || first.quoted) return { connector: ', ', text };
  const isDoing = /^d(?:o|oes|id)$/.test(first.lower) && hasRole('determiner', tokens[at + 1]?.lower ?? '');
  if (hasRole('auxiliary', first.lower) && !isDoing) return auxiliary(text, tokens, at, subject);
  if (startsWithPreposition(text.slice(first.at)) || hasRole('opens a clause', first.lower))
    return { connector: ' ', text };
  const verb = classOf(first)?.verb;
  if (verb && isDone(tokens, at, verb)) {
    return { connector: ' ', text: withIng(text, tokens, at, verb) };
  }
  if (verb?.ing || verb?.participle || /ing$/.test(first.lower)) return { connector: ' ', text };
  const next = tokens[at + 1];
  const described = classOf(first)?.adjective && next && hasRole('preposition', next.lower);
  return { connector: described || AFTER.test(first.lower) ? ' ' : ', ', text };
}

/** `is running` loses its `is`; `has wings` and `can fly` follow with `who` or `that`. */
function auxiliary(text: string, tokens: readonly Token[], at: number, subject: Phrase): AfterNoun {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (at === 0 && verb && next && hasRole('to be', verb.lower)) {
    const { verb: form } = classOf(next) ?? {};
    const leads = startsWithPreposition(next.lower) || form?.ing || form?.participle;
    if (leads) return { connector: ' ', text: text.slice(next.at) };
  }
  if (nameKind(subject.tokens) === 'bare') return { connector: ', who ', text };
  const head = subject.core.at(-1);
  const isPerson = head && (hasRole('person', head.lower) || classOf(head)?.noun?.kind === 'person');
  return { connector: isPerson ? ' who ' : ' that ', text };
}

/** Whether a form of a verb says what somebody does, and is neither a noun nor something done to them. */
function isDone(tokens: readonly Token[], at: number, verb: VerbInfo): boolean {
  const info = classOf(tokens[at]);
  const next = tokens[at]?.sign === '' ? tokens[at + 1] : undefined;
  const object = next && (hasRole('determiner', next.lower) || hasRole('pronoun', next.lower));
  if (verb.ing) return false;
  if (verb.base || verb.third) return !isCompound(tokens, at);
  if (!verb.past) return false;
  if (!verb.participle || object) return true;
  const isPassive =
    next && /ed$/.test(tokens[at]?.lower ?? '') && /^(?:in|with|by|across|as)$/.test(next.lower);
  return verb.intransitive && !info?.adjective && !isPassive;
}

/** `dance party`, `battle scene`: a noun before another that is one thing. `drink coffee`, `walk home` do something. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const info = classOf(tokens[at]);
  if (!info?.noun || (info.verb?.first && !info.verb.intransitive) || tokens[at]?.sign !== '') return false;
  const next = tokens[at + 1];
  const noun = classOf(next)?.noun;
  if (!next || !noun || hasRole('determiner', next.lower) || hasRole('preposition', next.lower)) return false;
  return noun.singular && noun.kind !== 'substance' && !classOf(next)?.adverb;
}

/** The verb at an index, and those that it is joined with, in their -ing form. */
function withIng(text: string, tokens: readonly Token[], at: number, like: VerbInfo): string {
  let out = '';
  let from = 0;
  tokens.forEach((token, index) => {
    if (index !== at && !(index > at && isJoinedVerb(tokens, index, at, like))) return;
    const next = token.sign === '' ? tokens[index + 1] : undefined;
    // Without an object it is the past of lie.
    const verb = token.lower === 'lay' && (!next || hasRole('preposition', next.lower)) ? 'lie' : token.lower;
    out += text.slice(from, token.at) + (ingForm(verb) ?? token.text);
    from = token.at + token.text.length;
  });
  return out + text.slice(from);
}

/** `feeds the pigeons and smiles`, `runs, jumps and plays`: verbs in the same form, not `eats bread and apples`. */
function isJoinedVerb(tokens: readonly Token[], index: number, first: number, like: VerbInfo): boolean {
  const token = tokens[index];
  const info = classOf(token);
  if (!token || token.quoted || !info?.verb || !sameForm(info.verb, like)) return false;
  let before = index - 1;
  while (before > first && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  const link = tokens[before];
  const linked = link && (hasRole('conjunction', link.lower) || link.lower === 'then');
  const end = linked ? before - 1 : before;
  if (end < first || (!linked && tokens[end]?.sign !== ',')) return false;
  if (!info.noun && !info.adjective) return true;
  const next = token.sign === '' ? tokens[index + 1] : undefined;
  if (next && (hasRole('determiner', next.lower) || hasRole('pronoun', next.lower))) return true;
  // No plural stands before another noun: `drinks wine`.
  if (next && like.third && !hasRole('preposition', next.lower) && !hasRole('conjunction', next.lower))
    return true;
  // After a bare object (`eats bread and apples`) a noun is one more of them.
  const object = tokens.slice(first + 1, end + 1);
  const bare =
    object.length > 0 &&
    !object.some(({ lower }) => hasRole('determiner', lower) || hasRole('preposition', lower));
  // A cup and saucer are two things; after `rides a bike and` comes what else is done.
  return !bare && (info.verb.first || info.verb.intransitive || info.noun?.kind === 'abstract');
}

function sameForm(verb: VerbInfo, like: VerbInfo): boolean {
  return (like.third && verb.third) || (like.base && verb.base) || (like.past && !like.base && verb.past);
}
