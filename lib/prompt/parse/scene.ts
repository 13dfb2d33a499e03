import { LOOK_FIELDS } from '../fields.ts';
import { wordInfo } from '../lexicon/word-info.ts';
import { exclusionsWithin } from './exclusions.ts';
import { fieldOf, isMediumHead } from './field-of.ts';
import { type Pieces, trim } from './pieces.ts';
import { describePhrase, type Span } from './words/index.ts';

/** The kind of picture that a phrase begins with. */
export interface Picture {
  /** `close-up portrait`, without its article. */
  span: Span;
  /** A kind of picture, or how near and from where it is seen. */
  field: 'contentType' | 'framing';
  /** Whether what it shows follows (`of`, `showing`). */
  of: boolean;
  /** Where what follows begins. */
  rest: number;
  /** `by Salvador Dalí`, between the two. */
  maker?: Span;
}

/** How somebody is seen, whatever it is made with. */
const PORTRAIT =
  /^(?:(?:close-up|full-length|half-length|group|family|self)[ -])?(?:portrait|headshot|bust)$/i;

const WORD = /[^\s,;]+/g;
const OF = /^(?:of|showing|depicting|featuring|portraying|for|about)$/i;
/** Words that end the first noun phrase; a kind of picture stands before the first of them, or nowhere. */
const STOP =
  /^(?:in|on|at|with|by|from|under|over|near|behind|or|that|which|who|is|are|to|into|through|hanging|titled|called|named|where|while|as|like)$/i;
/** `an illustration from a children's book depicting three goats` is one kind of picture up to what it shows. */
const UP_TO_WHAT_IT_SHOWS =
  /^(?:in|on|from|for|made|drawn|painted)\s[^,;.]{2,60}?(?=\s+(?:showing|depicting|featuring|portraying)\s)/i;
/** How it looks, or what it says. */
const STYLED =
  /^(?:in (?:an?|the) .{0,60}\bstyle\b|by \p{Lu}|(?:with|that|which) (?:the |an? )?(?:headline|title|text|words?|caption|slogan|lettering|tagline|says|reads)\b)/u;
const MAKER =
  /^(by \p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|del|la|le|and|&))*) of\s/u;
/** How far into a phrase its kind of picture is looked for, in words. */
const REACH = 14;
const ARTICLE = /^(?:an?|the|this|one|some)\s+/i;

/** Returns the kind of picture a phrase begins with, or null. */
export function pictureIn(masked: string, { start, end }: Span): Picture | null {
  const text = masked.slice(start, Math.min(end, start + 200));
  const from = start + (ARTICLE.exec(text)?.[0].length ?? 0);
  const words = [...text.slice(from - start).matchAll(WORD)].slice(0, REACH + 1);
  const stop = words.findIndex(([word]) => OF.test(word) || STOP.test(word));
  const [last, next] = [words[stop - 1], words[stop]];
  if (!last || !next || joinsOther(words.slice(0, stop).map(([word]) => word))) return null;
  const span = { start: from, end: from + last.index + last[0].length };
  const at = from + next.index;
  const behind = text.slice(at - start);
  // `an oil painting by Salvador Dalí of a cat`: what it shows comes behind the painter.
  const maker = MAKER.exec(behind)?.[1];
  if (maker && pictureEnding(last[0], 'of')) {
    const rest = at + maker.length;
    const by = trim(masked, { start: at, end: rest });
    return { span, maker: by, field: 'contentType', of: true, rest: rest + ' of'.length };
  }
  const of = OF.test(next[0]);
  const field = pictureEnding(last[0], of ? next[0] : null);
  if (!field) return null;
  if (of) return { span, field, of, rest: at + next[0].length };
  const more = UP_TO_WHAT_IT_SHOWS.exec(behind)?.[0].length;
  if (more !== undefined) {
    const shows = /^\s+\p{L}+/u.exec(masked.slice(at + more))?.[0].length ?? 0;
    return { span: { start: from, end: at + more }, field: 'contentType', of: true, rest: at + more + shows };
  }
  // `a studio portrait with Rembrandt lighting`
  const look = /^with$/i.test(next[0]) ? fieldOf(masked.slice(at, end), '') : null;
  const styled = STYLED.test(behind) || (look !== 'contentType' && LOOK_FIELDS.has(look));
  return styled ? { span, field, of, rest: at } : null;
}

/** Whether words join something else: `watercolor and ink sketch` is one kind of picture, `a cat and a painting` is not. */
function joinsOther(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const before = words[at - 1] ?? '';
    return /^(?:and|&)$/i.test(word) && !isMediumHead(before) && !/^black$/i.test(before);
  });
}

function pictureEnding(word: string, of: string | null): Picture['field'] | null {
  const head = word.toLowerCase();
  if (/^(?:close-?up|closeup|shot|view|silhouette)$/.test(head)) return of === 'of' ? 'framing' : null;
  return isMediumHead(head) ? 'contentType' : null;
}

/** How the whole is made, at the end of what it shows. */
const STYLE = /\s{1,3}in (?:the (?:style|manner) of\s.{2,60}|an? (?:[\p{L}-]+ ){1,4}style)$/iu;
/** What something is called or made of says which one it is, and nothing it does. */
const NAMING =
  /^(?:called|named|titled|entitled|labell?ed|made|built|carved|crafted|shaped|known|designed|inspired|based)$/i;

/** What a sign or poster reads is a part of it; who reads does something. */
const SAID = /^(?:reading|saying|spelling|stating)$/i;

const BY =
  /(?<![\p{Ll}]ed|[\p{Ll}]en)\s{1,3}(by \p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|del|la|le|and|&))*)\s*$/u;

/**
 * Gives what a picture shows to subject, action and setting, the kind of picture before it to its field, and exclusions
 * and the artist behind it to theirs.
 * @param atomic whether it is a sentence of running prose, which stays together behind its kind of picture
 * @param medium whether a kind of picture that shows nothing (`a comic in a noir style`) is the picture's own
 */
export function placeScene(
  given: Span,
  pieces: Pieces,
  { atomic, medium }: { atomic: boolean; medium: boolean },
): void {
  const { masked } = pieces;
  let span = trim(masked, given);
  const picture = pictureIn(masked, span);
  if (
    picture &&
    (picture.of || (medium && !atomic)) &&
    !pieces.has(picture.field === 'framing' ? 'subject' : 'contentType')
  ) {
    // `portrait of a woman, oil painting`: the painting is the medium, the portrait how she is seen in it.
    const seen = !medium && PORTRAIT.test(masked.slice(picture.span.start, picture.span.end));
    const square =
      /^square\s+(?=\S)/i.exec(masked.slice(picture.span.start, picture.span.end))?.[0].length ?? 0;
    const kind = { start: picture.span.start + square, end: picture.span.end };
    if (square > 0 && !pieces.has('aspectRatio'))
      pieces.add('aspectRatio', { start: picture.span.start, end: kind.start }, { text: '1:1' });
    pieces.add(seen ? 'framing' : picture.field, kind);
    if (picture.maker) pieces.add('style', picture.maker);
    span = trim(masked, { start: picture.rest, end: span.end });
    if (!picture.of) {
      pieces.add(fieldOf(masked.slice(span.start, span.end), '') ?? 'style', span);
      return;
    }
  }
  span = apartFromExclusions(span, pieces, atomic);
  if (atomic) {
    pieces.add('subject', span);
    return;
  }
  const artist = BY.exec(masked.slice(span.start, span.end));
  if (artist?.[1]) {
    const start = span.start + artist.index + artist[0].indexOf(artist[1]);
    pieces.add('style', { start, end: start + artist[1].length });
    span = trim(masked, { start: span.start, end: start });
  }
  const style = STYLE.exec(masked.slice(span.start, span.end));
  if (style) {
    const start = span.start + style.index;
    const lead = style[0].length - style[0].trimStart().length;
    pieces.add('style', { start: start + lead, end: span.end });
    span = trim(masked, { start: span.start, end: start });
  }
  // A weight stays on exactly its words.
  if (pieces.isGroup(span)) {
    pieces.add('subject', span);
    return;
  }
  const { action, place, nouns } = describePhrase(masked, span);
  // What begins with its verb is an order, or says all there is to say of the subject.
  const names =
    action && (NAMING.test(action.verb) || (SAID.test(action.verb) && !isBeing(nouns[0]?.head ?? '')));
  const actionAt =
    action && action.start > span.start && !names && !pieces.tears(action.start, span) ? action.start : null;
  const placeAt =
    place !== null && !pieces.tears(place, span) && (actionAt === null || place > actionAt) ? place : null;
  pieces.add('subject', { start: span.start, end: actionAt ?? placeAt ?? span.end });
  if (actionAt !== null) pieces.add('action', { start: actionAt, end: placeAt ?? span.end });
  if (placeAt !== null) pieces.add('setting', { start: placeAt, end: span.end });
}

/**
 * Gives what the end of a stretch excludes to its field, and returns what is before it.
 * @param atomic whether it is a sentence, which must be one without it, too: `She stands in a room with no windows`
 */
export function apartFromExclusions(span: Span, pieces: Pieces, atomic: boolean): Span {
  const { masked } = pieces;
  const excluded = exclusionsWithin(masked, span);
  if (!excluded || excluded.outer.start <= span.start) return span;
  const { outer, items } = excluded;
  const before = trim(masked, { start: span.start, end: outer.start });
  const whole =
    outer.end >= span.end &&
    /^\s*(?:and|with|without)\s/i.test(masked.slice(outer.start, outer.end)) &&
    !/\b(?:is|are|be|has|have|contains?)$/i.test(masked.slice(before.start, before.end)) &&
    describePhrase(masked, before).finite === describePhrase(masked, span).finite;
  if (atomic && !whole) return span;
  for (const item of items) pieces.add('exclude', item, { outer });
  return before;
}

function isBeing(noun: string): boolean {
  const kind = wordInfo(noun)?.noun?.kind;
  return kind === 'person' || kind === 'animal';
}
