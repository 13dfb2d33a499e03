import { wordInfo } from '../../lexicon/word-info.ts';
import { type NounPhrase, phraseEndingFrom } from './noun-phrases.ts';
import type { Tag, TaggedWord } from './tagged-word.ts';

/** What is said of a subject, as places in a list of words. */
export interface Predicate {
  /** Where it begins, with the adverbs before its verb. */
  from: number;
  /** Its main verb: in `is slowly walking`, the last word. */
  verb: number;
  form: 'ing' | 'participle' | 'finite' | 'infinitive';
}

const FORMS: ReadonlyMap<Tag, Predicate['form']> = new Map([
  ['action', 'ing'],
  ['participle', 'participle'],
  ['verb', 'finite'],
  ['infinitive', 'infinitive'],
]);

/**
 * Takes tagged words and their noun phrases and gives what the subject does: the first verb after it that is in no relative clause
 * and does not belong to what the subject has (`a castle with smoke rising`). Null if there is none.
 */
export function predicateOf(words: readonly TaggedWord[], phrases: readonly NounPhrase[]): Predicate | null {
  const opening = words.findIndex(({ tag }) => tag !== 'adverb' && tag !== 'conjunction' && tag !== 'sign');
  const first = words[opening];
  if (!first) return null;
  if (FORMS.has(first.tag)) return predicateAt(words, opening);
  const opens = first.tag === 'preposition' || first.tag === 'relative';
  let relative = false;
  let found: Predicate | null = null;
  for (let at = opens ? afterComma(words) : opening; at < words.length; at += 1) {
    const tag = words[at]?.tag;
    if (tag === 'relative') {
      if (!/^(?:that|which|who|whose|whom|where|when)$/i.test(words[at]?.text ?? '')) break;
      relative = true;
    } else if (tag && FORMS.has(tag)) {
      const predicate = predicateAt(words, at);
      if (relative) at = predicate.verb;
      // `a dog wearing a crown sits on a throne`: the verb that stands by itself is the one that counts.
      else if (predicate.form === 'finite') return predicate;
      else if (!belongsToWith(words, phrases, predicate)) found ??= predicate;
      relative = false;
    }
  }
  return found;
}

/** `behind her, the hills disappear`: where the clause begins, the end if there is none. */
function afterComma(words: readonly TaggedWord[]): number {
  const comma = words.findIndex(({ text }) => text === ',');
  return comma < 0 ? words.length : comma + 1;
}

/** Words of one verb: has been slowly walking. */
const LONGEST_CHAIN = 5;

function predicateAt(words: readonly TaggedWord[], at: number): Predicate {
  let from = at;
  while (words[from - 1]?.tag === 'adverb' && from > at - LONGEST_CHAIN) from -= 1;
  let verb = at;
  for (let next = at + 1; words[verb]?.tag === 'verb' && next <= at + LONGEST_CHAIN; next += 1) {
    const tag = words[next]?.tag;
    if (tag === 'verb' || tag === 'action' || tag === 'participle') verb = next;
    else if (tag !== 'adverb') break;
  }
  return { from, verb, form: FORMS.get(words[at]?.tag ?? 'noun') ?? 'finite' };
}

/** What hair and smoke do, and nobody does: `a woman with her hair blowing in the wind`. */
const HAPPENING = new Set(
  'blow flow fall flutter float glow shine stream rise drip billow burn swirl spill cascade trail hang drift sparkle glisten gleam'.split(
    ' ',
  ),
);

/** Whether what the subject has does it, not the subject: `a castle with a dragon flying above it`. */
function belongsToWith(
  words: readonly TaggedWord[],
  phrases: readonly NounPhrase[],
  predicate: Predicate,
): boolean {
  const index = phraseEndingFrom(phrases, predicate.from);
  const [subject, owner] = [phrases[index - 1], phrases[index]];
  if (!subject || owner?.to !== predicate.from || predicate.form === 'finite') return false;
  if (!/^with(?:out)?$/i.test(words[owner.from - 1]?.text ?? '')) return false;
  if (isAnimate(words[owner.head])) return !isAnimate(words[subject.head]);
  const verb = wordInfo(words[predicate.verb]?.text ?? '')?.verb;
  if (HAPPENING.has(verb?.lemma ?? '')) return true;
  const opener = words[owner.from];
  const bare = opener?.tag !== 'determiner' && opener?.tag !== 'number';
  // `with eyes closed`, `with its tail raised`.
  if (predicate.form === 'participle')
    return bare || /^(?:his|her|its|their|my|your)$/i.test(opener?.text ?? '');
  return bare && verb?.intransitive === true && !isAnimate(words[subject.head]);
}

function isAnimate(word: TaggedWord | undefined): boolean {
  const kind = wordInfo(word?.text ?? '')?.noun?.kind;
  return kind === 'person' || kind === 'animal';
}
