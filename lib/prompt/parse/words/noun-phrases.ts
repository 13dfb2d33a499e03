import { hasRole } from '../../lexicon/roles.ts';
import type { TaggedWord } from './tagged-word.ts';

/** A base noun phrase, as places in a list of words: the end is not included. */
export interface NounPhrase {
  from: number;
  to: number;
  /** Place of its head, the last noun. */
  head: number;
}

/**
 * Takes tagged words and gives their base noun phrases in order: what opens one, what describes the noun, with the commas and
 * `and` between that, and the nouns; nothing after the head.
 */
export function nounPhrases(words: readonly TaggedWord[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let from = 0; from < words.length; ) {
    let head = -1;
    let at = from;
    for (; at < words.length && reaches(words, from, at, head); at += 1)
      if (NOUNS.has(words[at]?.tag ?? '')) head = at;
    const phrase = phraseOf(words, from, at, head);
    if (phrase) phrases.push(phrase);
    from = phrase?.to ?? Math.max(at, from + 1);
  }
  return phrases;
}

/** Index of the first phrase that ends at a place or after it; the phrases are in order. */
export function phraseEndingFrom(phrases: readonly NounPhrase[], place: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.to ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NOUNS: ReadonlySet<string> = new Set(['noun', 'opaque', 'unknown']);

/** What was reached from a place, up to its last noun. Null if there is none. */
function phraseOf(words: readonly TaggedWord[], from: number, at: number, head: number): NounPhrase | null {
  // `the number 42`.
  if (head >= 0) return { from, to: words[head + 1]?.tag === 'number' ? head + 2 : head + 1, head };
  // `the unknown`.
  const stands = words[from]?.tag === 'determiner' && words[at - 1]?.tag === 'adjective';
  return stands ? { from, to: at, head: at - 1 } : null;
}

/** Whether the word at a place belongs to the noun phrase that began at `from`. */
function reaches(words: readonly TaggedWord[], from: number, at: number, head: number): boolean {
  const tag = words[at]?.tag;
  const before = words[at - 1]?.tag;
  switch (tag) {
    case 'noun':
    case 'opaque':
    case 'unknown':
    case 'adjective':
      return true;
    case 'determiner':
      return at === from || (head < 0 && (before === 'determiner' || before === 'number'));
    case 'number':
      // `two old men`, `formula 1 driver`.
      return head < 0 || NOUNS.has(words[at + 1]?.tag ?? '');
    case 'adverb':
      return head < 0 && describesMore(words, at);
    case 'conjunction':
      return head < 0 && before === 'adjective' && describesMore(words, at);
    case 'sign':
      return (
        head < 0 && words[at]?.text === ',' && before === 'adjective' && joinsAdjectives(words, from, at)
      );
    default:
      return false;
  }
}

/** How many words after a comma or `and` are looked through for the noun. */
const FAR = 8;

/** Whether an adjective follows, and a noun after it: `black and white stripes`. */
function describesMore(words: readonly TaggedWord[], at: number): boolean {
  let next = at + 1;
  while (words[next]?.tag === 'adverb' && next < at + FAR) next += 1;
  return (
    words[next]?.tag === 'adjective' || (words[next]?.tag === 'noun' && NOUNS.has(words[next + 1]?.tag ?? ''))
  );
}

/** Whether the comma at a place joins two adjectives of one noun: `a big, shaggy, brown dog`. */
function joinsAdjectives(words: readonly TaggedWord[], from: number, at: number): boolean {
  if (!describesMore(words, at)) return false;
  const opener = words[from];
  // `in the dark, black and white photo`: pictures are not said with `the`.
  if (opener?.text.toLowerCase() === 'the') return !namesPicture(words, at);
  if (opener?.tag === 'determiner' || opener?.tag === 'number') return true;
  return words[from - 1]?.tag === 'preposition' || isBodily(words, from, at);
}

function namesPicture(words: readonly TaggedWord[], comma: number): boolean {
  const noun =
    words
      .slice(comma, comma + FAR)
      .find(({ tag }) => NOUNS.has(tag))
      ?.text.toLowerCase() ?? '';
  return hasRole('photographic', noun) || hasRole('medium', noun) || hasRole('genre', noun);
}

/** Adjectives of size, shape and texture: alone they say nothing, so that a comma after them is one between adjectives. */
const BODILY = new Set(
  `thick thin long short big small large little tiny huge tall wide broad narrow deep bold soft rough smooth sharp round
  flat curved straight heavy fine old new young lush clean bright pale rich loose tight fresh coarse slender slim`.split(
    /\s+/,
  ),
);

/** `thick, textured brushstrokes`, but `moody, dark forest`: where nothing opened the phrase. */
function isBodily(words: readonly TaggedWord[], from: number, comma: number): boolean {
  return comma === from + 1 && BODILY.has(words[from]?.text.toLowerCase() ?? '');
}
