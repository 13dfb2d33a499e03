import { hasRole } from '../../lexicon/roles.ts';
import type { NounInfo } from '../../lexicon/word-info.ts';
import { type Context, classAt, goesOn, infoAt, isDetermined, joinsMore, tagBefore } from './context.ts';
import type { Tag } from './tagged-word.ts';

/** What a word in -ing can be: what somebody does, or part of a noun phrase. */
type IngTag = 'action' | 'adjective' | 'noun';

/** Takes the context of a verb in -ing and tells what it is there. */
export function actionOrModifier(context: Context): Tag {
  switch (tagBefore(context)) {
    case 'determiner':
    case 'number':
      return afterDeterminer(context);
    case 'adjective':
      // `a light shining on a street`: it was the noun.
      if (infoAt(context, context.at - 1).noun && !goesOn(context, context.at + 1)) return afterNoun(context);
      return context.phrase?.opener === 'none' && isDetermined(context, context.at + 1)
        ? 'action'
        : afterDeterminer(context);
    case 'preposition':
      return afterPreposition(context);
    case 'noun':
    case 'opaque':
    case 'unknown':
      return afterNoun(context);
    case 'sign':
      return describesOpened(context) ? 'adjective' : opening(context);
    case 'verb':
    case 'infinitive':
    case 'action':
      return afterVerb(context);
    case 'relative':
    case 'pronoun':
    case 'participle':
      return 'action';
    default:
      return opening(context);
  }
}

/** `a long, trailing gown`, `over misty, rolling, sunlit valleys`. */
function describesOpened(context: Context): boolean {
  const { phrase, at } = context;
  return phrase !== null && phrase.opener !== 'none' && (goesOn(context, at + 1) || joinsMore(context, at));
}

const isIngNoun = ({ lexemes, at }: Context) => lexemes[at]?.info.noun?.ingNoun ?? false;

/** `a sleeping cat`, `the setting sun`, `a jungle clearing`. */
function afterDeterminer(context: Context): IngTag {
  if (goesOn(context, context.at + 1)) return isIngNoun(context) ? 'noun' : 'adjective';
  return joinsMore(context, context.at) && !isIngNoun(context) ? 'adjective' : 'noun';
}

/** `of rolling hills`, `in hiding`, but `by holding the door`. */
function afterPreposition(context: Context): IngTag {
  const { at, lexemes } = context;
  const next = classAt(context, at + 1);
  if (next === 'end' || next === 'sign' || next === 'conjunction') return 'noun';
  if (isIngNoun(context) && !isDetermined(context, at + 1)) return 'noun';
  if (!goesOn(context, at + 1)) return 'action';
  return /^(?:by|for|before|after|without|from)$/.test(lexemes[at - 1]?.lower ?? '')
    ? opening(context)
    : 'adjective';
}

function afterNoun(context: Context): IngTag {
  const { at, phrase } = context;
  if (hasRole('never an action', context.lexemes[at]?.lower ?? '')) return 'noun';
  // `a brass diving helmet`: no substance does anything to a single thing without an article.
  if (phrase?.kind === 'substance' && isOneThing(context)) return 'adjective';
  if (isDetermined(context, at + 1) || !isIngNoun(context)) return 'action';
  // `butterfly lighting`: of what people do to something, no animal does it to nothing.
  if (phrase?.kind === 'animal' && !infoAt(context, at).verb?.intransitive && !goesOn(context, at + 1))
    return 'noun';
  // `an oil painting of`, and `children painting on a wall`.
  if (context.lexemes[at + 1]?.lower === 'of') return 'noun';
  const does = phrase?.plural || phrase?.kind === 'person' || phrase?.kind === 'animal';
  return does ? 'action' : 'noun';
}

function isOneThing(context: Context): boolean {
  const head = goesOn(context, context.at + 1) ? headAfter(context) : null;
  return head?.kind === 'thing' && head.singular && !head.plural;
}

/** `is walking`, `holding a sword standing`, but `selling glowing noodles`. */
function afterVerb(context: Context): IngTag {
  const before = infoAt(context, context.at - 1).verb;
  if (!goesOn(context, context.at + 1))
    return isIngNoun(context) && !before?.intransitive && context.tags[context.at - 1] === 'action'
      ? 'noun'
      : 'action';
  if (classAt(context, context.at - 1) === 'verb') return opening(context);
  return before?.intransitive ? opening(context) : 'adjective';
}

/** At a beginning: `flowing hair` and `rusting ferris wheel`, but `holding hands`. */
function opening(context: Context): IngTag {
  const { at, lexemes } = context;
  const next = classAt(context, at + 1);
  const { verb, noun, adjective } = infoAt(context, at);
  if (next === 'end' || next === 'sign') {
    if (isIngNoun(context)) return 'noun';
    return adjective && !noun && !verb?.intransitive ? 'adjective' : 'action';
  }
  if (isDetermined(context, at + 1)) return 'action';
  if (!goesOn(context, at + 1))
    return isIngNoun(context) || lexemes[at + 1]?.lower === 'of' ? 'noun' : 'action';
  if (hasRole('takes an object', lexemes[at]?.lower ?? '') && !isIngNoun(context)) return 'action';
  if (isIngNoun(context)) return 'noun';
  if (verb?.intransitive || adjective) return 'adjective';
  const head = headAfter(context);
  const counted = head === null || (head.singular && !head.plural && head.kind !== 'substance');
  return counted ? 'adjective' : 'action';
}

/** Words of a noun phrase that are looked through for its head. */
const FAR = 6;

/** Takes the context of a word and gives the head of the noun phrase after it. Null if it has no known noun. */
function headAfter(context: Context): NounInfo | null {
  let head: NounInfo | null = null;
  for (let index = context.at + 1; index <= context.at + FAR; index += 1) {
    if (classAt(context, index) !== 'open') break;
    const { noun, verb, adjective, adverb } = infoAt(context, index);
    if (head && verb?.ing) break;
    if (!noun && !adjective && !adverb && !verb) break;
    head = noun ?? head;
  }
  return head;
}
