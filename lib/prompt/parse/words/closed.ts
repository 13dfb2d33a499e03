import { type Context, classAt, goesOn, infoAt, tagBefore } from './context.ts';
import type { Tag } from './tagged-word.ts';

/** Words of closed classes that are nouns after an article: the inside, a tin can. */
const NOUN_AFTER_ARTICLE = new Set(
  'past inside outside opposite can will might may like down up off'.split(' '),
);

/** Takes the context of a word of a closed class and gives its tag: some of them are something else in places. */
export function closedTag(context: Context, closed: Tag): Tag {
  const { lexemes, at } = context;
  const lower = lexemes[at]?.lower ?? '';
  if (NOUN_AFTER_ARTICLE.has(lower) && standsAsNoun(context)) return 'noun';
  if (lower === 'each' && lexemes[at + 1]?.lower === 'other') return 'pronoun';
  if (lower === 'being') return tagBefore(context) === 'adjective' ? 'noun' : 'action';
  if (lower === 'that') return thatTag(context);
  if (lower === 'her' && !goesOn(context, at + 1)) return 'pronoun';
  return closed;
}

function standsAsNoun(context: Context): boolean {
  const { phrase, at } = context;
  if (!phrase) return false;
  const lower = context.lexemes[at]?.lower;
  // `a watering can`, but `the cat can jump`.
  if (phrase.noun)
    return (
      lower === 'can' &&
      phrase.opener !== 'none' &&
      !infoAt(context, at + 1).verb?.base &&
      classAt(context, at + 1) !== 'verb'
    );
  return !goesOn(context, at + 1) || lower === 'past';
}

/** `a sign that reads`, but `that sign`. */
function thatTag(context: Context): Tag {
  const before = tagBefore(context);
  const follows = before === 'noun' || before === 'opaque' || before === 'pronoun' || before === 'verb';
  return follows || !goesOn(context, context.at + 1) ? 'relative' : 'determiner';
}
