import { textOf } from '../../lexicon/names.ts';
import { numberOf } from '../../lexicon/needs-article.ts';
import { type Phrase, readPhrase } from '../../lexicon/phrase.ts';
import { hasRole, type Role } from '../../lexicon/roles.ts';

/** A phrase of a field, with what its readers ask of it. */
export interface Headed extends Phrase {
  text: string;
  lower: string;
  /** The head of a noun phrase, else its last word; in lower case. */
  head: string;
  /** Whether it can only stand as it is, after a comma: it is a standalone clause, a sentence, a tag or unknown. */
  alone: boolean;
  /** Whether it is a noun phrase and nothing follows the head. */
  short: boolean;
  plural: boolean;
}

/** Reads a phrase of a field. */
export function headOfPhrase(text: string): Headed {
  const phrase = readPhrase(text);
  const { kind, tokens, core } = phrase;
  const words = core.length > 0 ? core : tokens;
  const isList = tokens.slice(0, -1).some(({ sign }, at) => sign !== '' && at >= core.length - 1);
  return {
    ...phrase,
    text,
    lower: text.toLowerCase(),
    head: words.at(-1)?.lower ?? '',
    alone:
      kind === 'standalone' ||
      kind === 'sentence' ||
      kind === 'tag' ||
      kind === 'other' ||
      (isList && kind === 'noun'),
    short: core.length === tokens.length,
    plural: kind === 'noun' && numberOf(core) === 'plural',
  };
}

/** Tells whether the head of a phrase, or its last two or three words, or all of it, have a role. */
export function endsAs(role: Role, { lower, core, tokens, head }: Headed): boolean {
  const words = core.length > 0 ? core : tokens;
  return (
    hasRole(role, head) ||
    hasRole(role, lower) ||
    hasRole(role, textOf(words.slice(-2))) ||
    hasRole(role, textOf(words.slice(-3)))
  );
}
