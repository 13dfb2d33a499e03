import { hasRole } from '../../lexicon/roles.ts';
import { wordInfo } from '../../lexicon/word-info.ts';
import { type NounPhrase, nounPhrases } from './noun-phrases.ts';
import type { Tag, TaggedWord } from './tagged-word.ts';

/** What stands between two commas, and what there is to say of it. */
export interface Segment {
  words: readonly TaggedWord[];
  /** Tag of the first word that is no adverb. */
  opens: Tag | 'nothing';
  phrases: readonly NounPhrase[];
  /** One noun phrase and the `of` and `with` behind it, or several joined by `and`; no verb, and nothing before it. */
  nominal: boolean;
  /** Only adjectives, with `and` and adverbs. */
  adjectival: boolean;
  /** Begins with an article, a possessive or a number. */
  determined: boolean;
  /** Ends in `x and y`, or begins with `and`. */
  joined: boolean;
  /** Whether its last noun phrase hangs on what stands before it: `with freckles`, `holding an umbrella`. */
  governed: boolean;
  verb: boolean;
}

const PLAIN: ReadonlySet<Tag> = new Set([
  'determiner',
  'number',
  'adjective',
  'adverb',
  'noun',
  'opaque',
  'unknown',
  'conjunction',
]);
const ADJECTIVAL: ReadonlySet<Tag> = new Set(['adjective', 'adverb', 'conjunction', 'participle']);

/** Takes the words between two commas and describes them. */
export function segmentOf(words: readonly TaggedWord[]): Segment {
  const phrases = nounPhrases(words);
  const opens = words.find(({ tag }) => tag !== 'adverb')?.tag ?? 'nothing';
  const plain = words.every(({ tag, text }) => PLAIN.has(tag) || /^(?:of|with|without)$/i.test(text));
  const first = phrases[0];
  const colors = isPairOfAdjectives(words);
  return {
    words,
    opens,
    phrases,
    nominal: plain && !colors && first !== undefined && (first.from === 0 || opens === 'conjunction'),
    adjectival:
      colors || (words.length > 0 && phrases.length === 0 && words.every(({ tag }) => ADJECTIVAL.has(tag))),
    determined: opens === 'determiner' || opens === 'number',
    joined: opens === 'conjunction' || isJoined(words, phrases),
    governed: isGoverned(words, phrases),
    verb: words.some(({ tag }) => tag === 'verb'),
  };
}

/** `teal and orange`: nouns by form, and adjectives here. */
function isPairOfAdjectives(words: readonly TaggedWord[]): boolean {
  const [first, joint, second] = words;
  if (!first || !second || words.length !== 3 || joint?.tag !== 'conjunction') return false;
  return [first, second].every(({ text }) => wordInfo(text)?.adjective);
}

/** Whether `and` stands before the last noun phrase or adjective and after something of its kind. */
function isJoined(words: readonly TaggedWord[], phrases: readonly NounPhrase[]): boolean {
  const last = phrases.at(-1);
  if (!last) return words.some(({ tag }) => tag === 'conjunction');
  return phrases.some(
    ({ from }, index) =>
      index > 0 && words[from - 1]?.tag === 'conjunction' && phrases[index - 1]?.to === from - 1,
  );
}

const GOVERNING = /^(?:with|without|of|between|among|amid|including|featuring|like|from|plus|via)$/i;

function isGoverned(words: readonly TaggedWord[], phrases: readonly NounPhrase[]): boolean {
  const last = phrases.at(-1);
  // `the room is calm`.
  const after = words.slice(last?.to ?? 0);
  if (!last || after.length > 0) return after.some(({ tag }) => tag === 'verb');
  const before = words[last.from - 1];
  if (!before) return false;
  const { tag, text } = before;
  return (
    GOVERNING.test(text) || tag === 'action' || tag === 'verb' || tag === 'infinitive' || tag === 'relative'
  );
}

/** Whether a piece names a way to make or look at a picture, which is no thing in it. */
export function isMedium({ words }: Segment): boolean {
  const [first, ...others] = words.map((word) => word.text.toLowerCase());
  const text = [first, ...others].join(' ');
  return (
    hasRole('medium', text) ||
    hasRole('genre', text) ||
    hasRole('photographic', others.at(-1) ?? first ?? '') ||
    // `watercolor and ink drawing`.
    (hasRole('medium', first ?? '') && hasRole('medium', others.at(-1) ?? ''))
  );
}
