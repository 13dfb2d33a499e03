import { hasRole } from '../../lexicon/roles.ts';
import { type Context, classAt, goesOn, infoAt, isDetermined, tagBefore } from './context.ts';

/** Tells whether the word of the context, which can be the verb of a sentence, is it. */
export function isVerb(context: Context): boolean {
  const { verb, noun, adjective } = infoAt(context, context.at);
  if (!verb || !(verb.base || verb.third || verb.past) || afterGenitive(context)) return false;
  switch (tagBefore(context)) {
    case 'pronoun':
      return (
        subjectPronoun(context) &&
        (!adjective || isDetermined(context, context.at + 1) || verb.third || verb.past)
      );
    case 'relative':
      return verb.third || verb.past || (verb.base && verb.first && !goesOn(context, context.at + 1));
    case 'verb':
      return afterVerb(context);
    case 'conjunction':
      return context.phrase === null && repeats(context);
    case 'noun':
    case 'opaque':
    case 'unknown':
      return afterNoun(context);
    case 'adjective':
      return endsWithNoun(context) && afterNoun(context);
    case 'start':
    case 'sign':
      return (
        opensRequest(context) || resumes(context) || (context.verb !== null && !noun && repeats(context))
      );
    default:
      return false;
  }
}

/** `a woman's face`. */
const afterGenitive = ({ tokens, at }: Context) => /['’]s?$/.test(tokens[at - 1]?.text ?? '');

/** `should be soft`, `can jump`. */
function afterVerb(context: Context): boolean {
  const { verb, noun, adjective } = infoAt(context, context.at);
  const before = context.lexemes[context.at - 1];
  if (before?.closed !== 'verb' || hasRole('to be', before.lower) || /'(?:s|re|m)$/.test(before.lower))
    return false;
  return (verb?.base ?? false) && ((!noun && !adjective) || verb?.first === true);
}

const subjectPronoun = ({ lexemes, at }: Context) =>
  /^(?:i|you|he|she|it|we|they|who|this|someone|everyone|nothing|everything|nobody|somebody)$/.test(
    lexemes[at - 1]?.lower ?? '',
  );

/** `drink tea and play chess`, `stands on a rock and roars`: after `and` in the form of the verb before. */
function repeats(context: Context): boolean {
  const { verb, noun } = infoAt(context, context.at);
  const same =
    (context.verb === 'third' && verb?.third) ||
    (context.verb === 'base' && verb?.base) ||
    (context.verb === 'past' && verb?.past && !verb.participle);
  return Boolean(same) && (!noun || verb?.first === true || isDetermined(context, context.at + 1));
}

/** `Put a bean`, `keep the face`, `wears a hat`, `generate images`. */
function opensRequest(context: Context): boolean {
  const { verb, noun, adjective } = infoAt(context, context.at);
  const lower = context.lexemes[context.at]?.lower ?? '';
  if (!verb || (verb.participle && !verb.base)) return false;
  const next = classAt(context, context.at + 1);
  // No noun stands right before an article.
  if (next === 'determiner' || next === 'pronoun') return true;
  if (isDetermined(context, context.at + 1)) return verb.first || hasRole('request', lower) || !noun;
  if (adjective) return false;
  if (!goesOn(context, context.at + 1) && next !== 'preposition') return false;
  return !noun || (verb.base && verb.first && hasRole('request', lower) && goesOn(context, context.at + 1));
}

/** `an astronaut, helmet off, drifts through a house`: the verb of the subject that opened the sentence. */
function resumes(context: Context): boolean {
  const { verb, noun } = infoAt(context, context.at);
  const opened = context.tags[context.sentence] === 'determiner' && context.verb === null;
  return opened && verb?.third === true && (!noun || verb.first) && endsClause(context, false);
}

/** `the old feed the`: an adjective that is a noun as well may be the subject. */
function endsWithNoun(context: Context): boolean {
  return infoAt(context, context.at - 1).noun !== null && !goesOn(context, context.at + 1);
}

function afterNoun(context: Context): boolean {
  const { at, phrase } = context;
  const { verb, noun, adjectiveFirst } = infoAt(context, at);
  if (!verb) return false;
  const determined = isDetermined(context, at + 1);
  // Only a past: `a knight rode`, but `a see saw`.
  if (verb.past && !verb.participle) return !noun || determined;
  if (verb.third) return !noun?.plural || thirdAfterNoun(context, determined);
  if (!verb.base || (adjectiveFirst && !determined)) return false;
  if (phrase?.plural) return determined || !noun || (verb.first && endsClause(context, true));
  // A slip that people make: `an old man feed pigeons`.
  if (determined) return true;
  const does = phrase?.kind === 'person' || phrase?.kind === 'animal';
  return (verb.first || !noun) && does && phrase?.opener !== 'none' && endsClause(context, true);
}

/** The word is a plural noun as well: `a cat chases`, `street lights`, `a river flows`. */
function thirdAfterNoun(context: Context, determined: boolean): boolean {
  const { phrase, at } = context;
  const { verb } = infoAt(context, at);
  if (determined) return true;
  if (phrase?.plural) return false;
  // After `a` and a noun no plural can follow, unless another noun does: `a street lights festival`.
  if (phrase?.opener === 'singular')
    return verb?.first || !goesOn(context, at + 1) || infoAt(context, at + 1).noun?.plural === true;
  // `the design features bold outlines`: after a plural no adjective comes.
  const next = infoAt(context, at + 1);
  const object = next.adjectiveFirst && !next.adverb && goesOn(context, at + 2);
  if (object && phrase?.opener === 'determiner') return true;
  return verb?.first === true && endsClause(context, phrase?.opener === 'determiner');
}

/** Whether something follows that follows a verb: a preposition, an adverb, the end; or, where `object`, a noun. */
function endsClause(context: Context, object: boolean): boolean {
  const next = classAt(context, context.at + 1);
  if (next === 'open') {
    const { adverb, noun, verb } = infoAt(context, context.at + 1);
    return (adverb && !noun) || (object && goesOn(context, context.at + 1) && !verb?.ing);
  }
  return (
    next === 'preposition' ||
    (object && (next === 'end' || next === 'sign' || next === 'conjunction' || next === 'relative'))
  );
}
