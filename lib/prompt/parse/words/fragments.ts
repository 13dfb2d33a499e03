import { isEnglish } from '../../lexicon/is-english.ts';
import { hasRole } from '../../lexicon/roles.ts';
import { insideBrackets } from './brackets.ts';
import { nounPhrases } from './noun-phrases.ts';
import { type Segment, segmentOf } from './segment.ts';
import { isEndSign, sentenceTokens, spanOf } from './sentences.ts';
import { joiningInSeries } from './series.ts';
import type { TaggedWord } from './tagged-word.ts';
import { tagWords } from './tagger.ts';
import type { Span } from './tokens.ts';

/**
 * Takes a text, or a stretch of it, and gives its fragments, without the commas and end signs between them. A comma between
 * adjectives, in a series or in a running sentence divides nothing, nor does one within brackets.
 */
export function fragmentsOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Span[] {
  const words = tagWords(text.slice(start, end));
  return sentenceTokens(words)
    .flatMap(fragmentsOfSentence)
    .map((span) => ({ start: span.start + start, end: span.end + start }));
}

const isComma = ({ kind, text }: TaggedWord) => kind === 'sign' && /^[,，、،]$/.test(text);
/** ` – ` between two phrases; not in `1990 – 2000`, nor where it begins a line. */
function isDash(words: readonly TaggedWord[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.kind === 'sign' &&
    /^[-–—]$/.test(word.text) &&
    word.gap === 'space' &&
    after?.gap === 'space' &&
    before !== undefined &&
    !(before.tag === 'number' && after.tag === 'number')
  );
}
const isSemicolon = ({ kind, text }: TaggedWord) => kind === 'sign' && /^[;；؛]$/.test(text);

function fragmentsOfSentence(sentence: readonly TaggedWord[]): Span[] {
  const inside = insideBrackets(sentence);
  const body = sentence.slice(0, sentence.findLastIndex((word) => !isEndSign(word)) + 1);
  const prose = isProse(sentence);
  return split(body, (word, at) => isSemicolon(word) && !inside[at]).flatMap(({ words, from }) => {
    const english = isEnglish(words.map(({ text }) => text).join(' '));
    const within = english ? withinNounPhrases(words) : new Set();
    const divides = (word: TaggedWord, at: number) =>
      !inside[from + at] && !within.has(at) && (isComma(word) || (!prose && isDash(words, at)));
    const segments = split(words, divides).map((part) => segmentOf(part.words));
    return joined(segments, english ? joiningOf(segments, prose) : []);
  });
}

interface Split {
  words: readonly TaggedWord[];
  from: number;
}

function split(words: readonly TaggedWord[], divides: (word: TaggedWord, at: number) => boolean): Split[] {
  const parts: Split[] = [];
  let from = 0;
  words.forEach((word, at) => {
    if (!divides(word, at)) return;
    parts.push({ words: words.slice(from, at), from });
    from = at + 1;
  });
  return [...parts, { words: words.slice(from), from }];
}

/** Places of the commas between the adjectives of one noun phrase. */
function withinNounPhrases(words: readonly TaggedWord[]): Set<number> {
  const places = new Set<number>();
  for (const { from, to } of nounPhrases(words)) for (let at = from; at < to; at += 1) places.add(at);
  return places;
}

/** A sentence as one writes it: with a capital, a verb and an end. */
function isProse(sentence: readonly TaggedWord[]): boolean {
  const [first] = sentence;
  const last = sentence.at(-1);
  return (
    /^\p{Lu}/u.test(first?.text ?? '') &&
    last?.kind === 'sign' &&
    /^[.!?…]$/.test(last.text) &&
    sentence.some(({ tag }) => tag === 'verb')
  );
}

/** Tells for each comma whether it joins; the first is that between the first two segments. */
function joiningOf(segments: readonly Segment[], prose: boolean): boolean[] {
  if (prose) return joiningInProse(segments);
  const series = joiningInSeries(segments);
  return segments
    .slice(1)
    .map((segment, at) => series[at] || joins(segments[at], segment, at, segments[at + 2]));
}

/**
 * A running sentence stays whole but for the bare fragments at its ends: `..., oil painting, soft light.`, and two or more
 * before a clause (`Even light, no shadows, the stone looks old.`).
 */
function joiningInProse(segments: readonly Segment[]): boolean[] {
  let end = segments.length;
  while (end > 1 && isBare(segments[end - 1])) end -= 1;
  let start = 0;
  while (start < end - 1 && (isBare(segments[start]) || isNone(segments[start]))) start += 1;
  const leads = start > 1 && segments[start]?.determined === true;
  return segments.slice(1).map((_, at) => at + 1 < end && !(leads && at < start));
}

/** `no dramatic shadow` */
const isNone = (segment: Segment | undefined) =>
  segment?.opens === 'determiner' && /^no$/i.test(segment.words[0]?.text ?? '') && !segment.verb;

function isBare(segment: Segment | undefined): boolean {
  if (!segment) return false;
  if (/^\d+[:x×]\d+$/.test(segment.words.map(({ text }) => text).join(''))) return true;
  if (segment.joined || segment.determined) return false;
  const [phrase] = segment.phrases;
  return (
    segment.phrases.length === 1 &&
    phrase?.from === 0 &&
    phrase.to === segment.words.length &&
    segment.words[phrase.head]?.tag === 'noun'
  );
}

/** Whether a comma outside a series does not divide. */
function joins(
  before: Segment | undefined,
  segment: Segment,
  at: number,
  after: Segment | undefined,
): boolean {
  if (!before) return false;
  // `a man, who is old`, `a cat, black as night, sits on a mat`.
  if (segment.opens === 'relative' || segment.opens === 'conjunction') return true;
  // `a logo, avoid gradients` is an order, and no logo avoids anything.
  if (hasRole('request', segment.words[0]?.text.toLowerCase() ?? '')) return false;
  if (segment.opens === 'verb') return before.phrases.length > 0 || before.opens === 'relative';
  if (after?.opens === 'verb' && !segment.verb) return before.determined;
  // `in the first panel, the detective stands`.
  if (before.opens === 'preposition' && (at === 0 || isWhere(before)))
    return segment.determined || segment.opens === 'pronoun' || segment.verb;
  return isPlaceName(before, segment);
}

const isWhere = ({ words }: Segment) =>
  /^(?:background|foreground|distance|middle|cent(?:er|re)|left|right|front)$/i.test(
    words.at(-1)?.text ?? '',
  );

/** `in Paris, France`. */
function isPlaceName(before: Segment, { words }: Segment): boolean {
  const last = before.phrases.at(-1);
  if (!last || last.to !== before.words.length || words.length > 2) return false;
  const where = before.words[last.from - 1];
  const capital = (word: TaggedWord | undefined) => /^\p{Lu}\p{L}/u.test(word?.text ?? '');
  return (
    /^(?:in|at|near|from)$/i.test(where?.text ?? '') &&
    capital(before.words[last.from]) &&
    words.every(capital)
  );
}

function joined(segments: readonly Segment[], joining: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  let open = false;
  segments.forEach(({ words }, at) => {
    const span = spanOf(words);
    const last = spans.at(-1);
    if (words.length > 0) {
      if (open && last) last.end = span.end;
      else spans.push(span);
      open = false;
    }
    open = joining[at] ?? false;
  });
  return spans;
}
