import { hasRole } from '../../lexicon/roles.ts';
import { type Context, goesOn, infoAt, type NounPhraseSoFar } from './context.ts';
import type { Tag } from './tagged-word.ts';

const EMPTY: NounPhraseSoFar = { noun: false, opener: 'none', plural: false, kind: 'thing' };

/** Takes the context and the tag given to its word, and gives the noun phrase that is being read after it. */
export function nextPhrase(context: Context, tag: Tag): NounPhraseSoFar | null {
  const { phrase, at, lexemes, tokens } = context;
  switch (tag) {
    case 'determiner':
      return {
        ...EMPTY,
        opener: hasRole('singular determiner', lexemes[at]?.lower ?? '') ? 'singular' : 'determiner',
      };
    case 'number':
      // `the number 42`.
      if (phrase?.noun && !goesOn(context, at + 1)) return phrase;
      return { ...EMPTY, opener: lexemes[at]?.lower === 'one' ? 'singular' : 'determiner' };
    case 'adjective':
      return phrase ?? opened(context);
    case 'opaque':
    case 'unknown':
      return { ...(phrase ?? opened(context)), noun: true, plural: false, kind: 'thing' };
    case 'noun': {
      const { noun } = infoAt(context, at);
      return {
        ...(phrase ?? opened(context)),
        noun: true,
        plural: noun?.plural ?? false,
        kind: noun?.kind ?? 'thing',
      };
    }
    case 'adverb':
      return phrase;
    case 'conjunction':
      return joins(context) ? phrase : null;
    case 'sign':
      // `a tall, dark-haired woman`, `masterpiece-like`.
      if (tokens[at]?.text === ',') return phrase && !phrase.noun ? phrase : null;
      return /^['’"“”]$/.test(tokens[at]?.text ?? '') ? phrase : null;
    default:
      return null;
  }
}

function opened({ tags, at }: Context): NounPhraseSoFar {
  return tags[at - 1] === 'preposition' ? { ...EMPTY, opener: 'preposition' } : EMPTY;
}

/** `black and white stripes`: within what stands before a noun. */
function joins({ phrase, tags, at }: Context): boolean {
  return phrase !== null && !phrase.noun && tags[at - 1] === 'adjective';
}
