import { hasRole } from '../../lexicon/roles.ts';
import { type Context, goesOn, infoAt, isDetermined, joinsMore, tagBefore } from './context.ts';
import { isVerb } from './finite.ts';
import { actionOrModifier } from './ing.ts';
import { participleOrModifier } from './past.ts';
import type { Tag } from './tagged-word.ts';

/** Takes the context of a word that is of no closed class and gives its tag. */
export function openTag(context: Context): Tag {
  const info = infoAt(context, context.at);
  if (isWithinPreposition(context)) return 'preposition';
  if (isReciprocal(context)) return 'pronoun';
  const name = context.names[context.at] ?? false;
  if (info.verb && !name) {
    if (isInfinitive(context)) return 'infinitive';
    if (info.verb.ing && !info.verb.base) return actionOrModifier(context);
    if (isVerb(context)) return 'verb';
    if (info.verb.participle || info.verb.past) return participleOrModifier(context);
  }
  return name ? 'noun' : describing(context);
}

const MIDDLES: ReadonlyMap<string, string> = new Map([
  ['front', 'in'],
  ['top', 'on'],
]);

/** `in front of`, `on top of`: a preposition of three words. */
function isWithinPreposition({ lexemes, at }: Context): boolean {
  const first = MIDDLES.get(lexemes[at]?.lower ?? '');
  return first !== undefined && lexemes[at - 1]?.lower === first && lexemes[at + 1]?.lower === 'of';
}

/** `each other`. */
function isReciprocal({ lexemes, tags, at }: Context): boolean {
  return lexemes[at]?.lower === 'other' && tags[at - 1] === 'pronoun';
}

/** What is followed by `to` and a verb, though that be a noun as well: starting to rain. */
const BEFORE_INFINITIVE =
  /^(?:start|begin|try|want|need|prepare|wait|continue|seem|appear|learn|help|use|ready|about|attempt|pretend|refuse|struggle)$/;

/** `down to enter`; `next to work` and `leading to light` have no verb after `to`. */
function isInfinitive(context: Context): boolean {
  const { lexemes, at } = context;
  const { verb, noun } = infoAt(context, at);
  if (lexemes[at - 1]?.lower !== 'to' || !verb?.base) return false;
  const before = lexemes[at - 2];
  if (!noun || BEFORE_INFINITIVE.test(before?.info.verb?.lemma ?? before?.lower ?? '')) return true;
  return verb.first && (context.tags[at - 2] !== 'adjective' || !goesOn(context, at + 1));
}

/** Adverb, adjective or noun. */
function describing(context: Context): Tag {
  const { noun, adjective, adjectiveFirst, adverb } = infoAt(context, context.at);
  const leads = goesOn(context, context.at + 1);
  if (adverb && !noun && !adjective) return 'adverb';
  if (!adjective && !adverb) return 'noun';
  const before = tagBefore(context);
  // `soft light`; `warm light`, where light is an adjective too, ends with the noun.
  if (adjective && leads) return 'adjective';
  // `waves crash high`.
  if (
    adverb &&
    (before === 'action' || before === 'verb') &&
    (!adjectiveFirst || hasRole('says where', context.lexemes[context.at]?.lower ?? ''))
  )
    return 'adverb';
  if (noun && endsPhrase(context)) return 'noun';
  return adjective ? 'adjective' : noun ? 'noun' : 'adverb';
}

/** Whether a word that is a noun and an adjective is the noun of its phrase. */
function endsPhrase(context: Context): boolean {
  const { at, phrase, lexemes } = context;
  const { adjectiveFirst } = infoAt(context, at);
  // `a small, round, mossy house`: in the middle of a list of adjectives.
  const listed = context.tags[at - 1] === 'sign' && phrase !== null && !phrase.noun;
  if ((adjectiveFirst || listed) && joinsMore(context, at)) return false;
  if (!adjectiveFirst || describesBeyondComma(context)) return !adjectiveFirst;
  const before = tagBefore(context);
  if (before === 'preposition') return true;
  // `an ammonite fossil`, but `eyes open` and `a cup full of coffee`.
  if (phrase?.noun) return !phrase.plural && !/^(?:of|with)$/.test(lexemes[at + 1]?.lower ?? '');
  return phrase !== null && phrase.opener !== 'none' && before !== 'verb';
}

/** `a rustic, gourmet cheeseburger`: no thing of its own, and the noun that its article belongs to is yet to come. */
function describesBeyondComma(context: Context): boolean {
  const { at, phrase, lexemes, tokens } = context;
  const { noun } = infoAt(context, at);
  const being = noun?.kind === 'person' || noun?.kind === 'animal';
  return (
    phrase?.opener === 'singular' &&
    !phrase.noun &&
    tokens[at + 1]?.text === ',' &&
    !isDetermined(context, at + 2) &&
    goesOn(context, at + 2) &&
    (!being || hasRole('adjective', lexemes[at]?.lower ?? ''))
  );
}
