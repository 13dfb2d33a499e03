import type { Fragment } from '../compiled.ts';
import { midSentence } from '../lexicon/names.ts';
import { type Phrase, readPhrase } from '../lexicon/phrase.ts';
import { fixedPrepositionOf, prepositionOf } from '../lexicon/place-preposition.ts';
import { hasRole } from '../lexicon/roles.ts';
import { withArticle } from '../lexicon/with-article.ts';
import { connector, userText } from './fragments.ts';

/** A place or time, ready to follow what is shown. */
export interface Place {
  /** What stands before it: a space before a preposition, a comma where nobody knows which. */
  connector: ' ' | ', ';
  fragments: Fragment[];
}

/**
 * Returns a setting with the preposition and article it lacks: in a forest, on a beach, at night. Several in one text are led in one by
 * one; what the lexicon does not know as a place or time stands as typed.
 */
export function placeSetting(typed: string): Place {
  const places = settingsIn(typed).map((text, at) => placeOne(text, at > 0));
  const [first] = places;
  if (!first) return { connector: ', ', fragments: [] };
  const rest = places.slice(1).flatMap(({ fragments }) => [connector(', '), ...fragments]);
  return { connector: first.connector, fragments: [...first.fragments, ...rest] };
}

function placeOne(typed: string, isMore: boolean): Place {
  const text = midSentence(typed);
  const phrase = readPhrase(text);
  const [first] = phrase.tokens;
  const bare = (mark: Place['connector']): Place => ({
    connector: mark,
    fragments: [userText('setting', text)],
  });
  if (!first || first.quoted) return bare(', ');
  const fixed = fixedPrepositionOf(phrase) !== null;
  if (phrase.kind === 'standalone' && !fixed) {
    return bare(/(?:ed|ing)$/.test(first.lower) && !hasRole('preposition', first.lower) ? ', ' : ' ');
  }
  if (hasRole('says where', first.lower) || saysWhen(phrase)) return bare(' ');
  if (phrase.kind === 'sentence' || phrase.kind === 'tag') return bare(', ');
  // `Santorini, Greece`: where the place is.
  if (isMore && hasRole('name of a place', text.toLowerCase())) return bare(', ');
  const lead = phrase.unsure && !fixed ? null : prepositionOf(phrase);
  if (!lead) return unknown(text, phrase);
  return {
    connector: ' ',
    fragments: [connector(`${lead.preposition} ${lead.article}`), userText('setting', text)],
  };
}

function unknown(text: string, { kind }: Phrase): Place {
  const { article, text: words } = kind === 'noun' ? withArticle(text) : { article: '', text };
  return {
    connector: ', ',
    fragments:
      article === '' ? [userText('setting', words)] : [connector(article), userText('setting', words)],
  };
}

/** `an hour before sunrise`. */
function saysWhen({ tokens, core }: Phrase): boolean {
  const [head, next] = [core.at(-1), tokens[core.length]];
  return Boolean(
    head && next && hasRole('measure of time', head.lower) && hasRole('order in time', next.lower),
  );
}

/** A longer text is prose, no list of places. */
const LONGEST_LIST = 200;

/** `beach, sunset` is two; `dark, foggy forest` is one. */
function settingsIn(typed: string): string[] {
  if (typed.length > LONGEST_LIST || !typed.includes(',') || typed.includes('"')) return [typed];
  const parts = typed.split(/\s*,\s+/);
  const isList = parts.every((part, at) => {
    const { kind, tokens } = readPhrase(midSentence(part));
    const goesOn = hasRole('conjunction', tokens[0]?.lower ?? '');
    return (
      !goesOn &&
      (kind === 'noun' || (kind === 'standalone' && at > 0) || fixedPrepositionOf(readPhrase(part)) !== null)
    );
  });
  return isList ? parts : [typed];
}
