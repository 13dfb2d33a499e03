import { isEnglish } from '../../lexicon/is-english.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { wordInfo } from '../../lexicon/word-info.ts';
import { CONTRACTION } from './lexeme.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import { placeAfter } from './place.ts';
import { type Predicate, predicateOf } from './predicate.ts';
import { spanOf } from './sentences.ts';
import type { TaggedWord } from './tagged-word.ts';
import { tagWords } from './tagger.ts';
import type { Span } from './tokens.ts';

export type PhraseKind =
  | 'noun phrase'
  | 'adjectives'
  /** What somebody does, without who: holding a sword, dressed in white, keep the face. */
  | 'verb phrase'
  | 'prepositional'
  /** With a subject and its verb. */
  | 'clause'
  | 'adverb'
  | 'unknown';

export interface NounSpan extends Span {
  /** The last noun. */
  head: string;
  plural: boolean;
}

/** What a fragment is, and where it may be divided without tearing a phrase. Offsets are those of the text. */
export interface Phrase {
  kind: PhraseKind;
  /** Its base noun phrases: opener, what describes, noun; nothing after the noun. */
  nouns: NounSpan[];
  /** What the subject does, with its verb; null if it does nothing, or where it cannot be told from the noun. */
  action: (Span & { form: Predicate['form']; verb: string }) | null;
  /** Where the place or time begins, up to the end. Null if there is none. */
  place: number | null;
  /** Whether it has a verb of its own, not only one in a relative clause. */
  finite: boolean;
  english: boolean;
}

/** Takes a text and a span of it and gives its base noun phrases in order. */
export function nounPhrasesOf(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): NounSpan[] {
  const words = tagWords(text.slice(start, end));
  return nounSpans(words, nounPhrases(words), start);
}

function nounSpans(words: readonly TaggedWord[], phrases: readonly NounPhrase[], start: number): NounSpan[] {
  return phrases.map(({ from, to, head }) => {
    const span = spanOf(words.slice(from, to));
    const noun = words[head];
    return {
      start: start + span.start,
      end: start + span.end,
      head: noun?.text ?? '',
      plural: isPluralNoun(noun),
    };
  });
}

/** Takes a text and the span of one fragment in it, and describes that. */
export function describePhrase(text: string, { start, end }: Span = { start: 0, end: text.length }): Phrase {
  const words = tagWords(text.slice(start, end));
  const english = isEnglish(text.slice(start, end));
  const phrases = nounPhrases(words);
  const nouns = nounSpans(words, phrases, start);
  if (!english) return { kind: 'unknown', nouns, action: null, place: null, finite: false, english };
  const predicate = predicateOf(words, phrases);
  const place = placeAfter(words, phrases, predicate);
  return {
    kind: kindOf(words, phrases, predicate),
    nouns,
    action: predicate && actionOf(predicate),
    place: place === null ? null : start + (words[place]?.start ?? 0),
    finite: predicate?.form === 'finite',
    english,
  };

  function actionOf({ from, verb, form }: Predicate) {
    const word = words[verb];
    return { start: start + (words[from]?.start ?? 0), end, form, verb: word?.text ?? '' };
  }
}

function kindOf(
  words: readonly TaggedWord[],
  phrases: readonly NounPhrase[],
  predicate: Predicate | null,
): PhraseKind {
  const opening = words.findIndex(({ tag }) => tag !== 'conjunction' && tag !== 'sign' && tag !== 'adverb');
  const first = words[opening];
  if (words.length === 1 && hasRole('says where', words[0]?.text.toLowerCase() ?? '')) return 'adverb';
  if (!first) return words.some(({ tag }) => tag === 'adverb') ? 'adverb' : 'unknown';
  if (predicate?.form === 'finite')
    return predicate.from > opening || hasSubject(words[0]) ? 'clause' : 'verb phrase';
  if (predicate && predicate.verb === opening) return 'verb phrase';
  if (first.tag === 'preposition') return 'prepositional';
  if (first.tag === 'relative') return 'clause';
  if (first.tag === 'pronoun') return 'noun phrase';
  const [phrase] = phrases;
  const preposition = words.findIndex(({ tag }) => tag === 'preposition');
  if (phrase && (preposition < 0 || phrase.from < preposition)) return 'noun phrase';
  return first.tag === 'adjective' ? 'adjectives' : 'unknown';
}

/** `there is a dog`, `it's a dog`. */
const hasSubject = (word: TaggedWord | undefined) =>
  /^(?:there|here)$/i.test(word?.text ?? '') ||
  CONTRACTION.test(word?.text.toLowerCase().replace('’', "'") ?? '');

function isPluralNoun(word: TaggedWord | undefined): boolean {
  const noun = wordInfo(word?.text ?? '')?.noun;
  return noun ? noun.plural : /[^sui']s$/i.test(word?.text ?? '');
}
