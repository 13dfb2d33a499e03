import { type FieldKey, MANY_FIELDS, type ManyField, type OneField } from '../fields.ts';
import type { Phrase, Prompt, Source, SourcePiece } from '../model.ts';
import {
  type GrammarId,
  INVISIBLE,
  maskTokens,
  PLAIN_KINDS,
  type Token,
  TRAILING,
  type WeightToken,
} from '../syntax/index.ts';
import { printedWeight } from '../weight.ts';
import type { Span } from './words/index.ts';

/** A text while its stretches are given to fields. */
export interface Pieces {
  readonly text: string;
  /** The text with its syntax masked, offset by offset. */
  readonly masked: string;
  /** Whether a field that holds one value has it. */
  has(field: FieldKey): boolean;
  /** Whether a stretch is just what a weight weighs. */
  isGroup(span: Span): boolean;
  /** Whether a cut would tear a group of a weight that lies in a stretch. */
  tears(cut: number, span: Span): boolean;
  /** Gives a stretch to a field; a field that has its one value passes it on to the details. */
  add(field: FieldKey | 'request' | 'thanks', span: Span, more?: { outer?: Span; text?: string }): void;
  /** The prompt that the pieces make, with its source. */
  toPrompt(): Prompt & { source: Source };
}

const NO_FIELD: ReadonlySet<string> = new Set(['request', 'thanks']);
/** What stands at the ends of a stretch and is no part of a value. */
const EDGE = new RegExp(`[\\s,;，、；،${INVISIBLE}]`);

/** Begins with a text of which nothing is given to any field. */
export function createPieces(text: string, tokens: readonly Token[], grammar: GrammarId): Pieces {
  const masked = withoutWraps(maskTokens(text, tokens));
  const weights = tokens.filter((token): token is WeightToken => token.kind === 'weight');
  const pieces: SourcePiece[] = [];
  const has = (field: string) => pieces.some((piece) => piece.field === field);
  return {
    text,
    masked,
    has,
    isGroup: (span) => weights.some((weight) => isOnly(masked, weight, trim(masked, span))),
    tears: (cut, span) =>
      weights.some(
        (weight) =>
          weight.start < cut &&
          cut < weight.end &&
          !(weight.innerStart <= span.start && span.end <= weight.innerEnd) &&
          !(TRAILING.has(weight.shape) && cut <= weight.innerEnd),
      ),
    add(field, span, more = {}) {
      const bare = withoutLooseArticle(balanced(trim(masked, span), weights), text, masked, weights);
      if (bare.start >= bare.end) return;
      // A value begins with the escape of its first bracket.
      const escaped = /[()[\]{}]/.test(text.charAt(bare.start)) && text.charAt(bare.start - 1) === '\\';
      const trimmed = escaped ? { start: bare.start - 1, end: bare.end } : bare;
      const around = weights.filter(
        (weight) => weight.innerStart <= trimmed.start && trimmed.end <= weight.innerEnd,
      );
      const own = around.filter((weight) => isOnly(masked, weight, trimmed));
      const against = around.find(({ weight }) => weight < 0);
      if (against) {
        // Less than nothing is left out: `red::-.5` is `--no red` (docs.midjourney.com, 32658968492557).
        pieces.push({ field: 'exclude', ...trimmed, outer: [against.start, against.end] });
        return;
      }
      const place = NO_FIELD.has(field) || MANY_FIELDS.has(field) || !has(field) ? field : 'details';
      const piece: SourcePiece = { field: place, ...trimmed };
      const typed = text.slice(trimmed.start, trimmed.end);
      if (more.text !== undefined) piece.text = more.text;
      else if (/\n/.test(typed)) piece.text = typed.replace(/\s*\n\s*/g, ' ');
      const factor = weightOf(around, grammar);
      if (factor !== 1 && !NO_FIELD.has(field)) piece.weight = factor;
      const [widest] = own;
      const outer = more.outer
        ? spanOf(more.outer, trimmed)
        : widest && { start: widest.start, end: widest.end };
      if (outer && (outer.start !== trimmed.start || outer.end !== trimmed.end))
        piece.outer = [outer.start, outer.end];
      pieces.push(piece);
    },
    toPrompt() {
      const sorted = apart(pieces, masked);
      const prompt: Prompt = { subject: { text: '' } };
      const signs = tokens.filter(({ kind }) => !PLAIN_KINDS.has(kind));
      let first = 0;
      for (const piece of sorted) {
        while ((signs[first]?.end ?? text.length + 1) <= piece.start) first += 1;
        put(prompt, piece, text, hasSigns(signs, first, piece), grammar);
      }
      return { ...prompt, source: { text, grammar, pieces: sorted } };
    },
  };
}

/** A line as long as a page is wide, which goes on in small letters. */
const WRAPPED = /^([^\n]{50,110})\n(?=\p{Ll})/gmu;

/**
 * Returns a text with blanks for the line ends at which only a page was full: the lines hold the end of a sentence and
 * break off in the midst of one. Offsets hold.
 */
function withoutWraps(text: string): string {
  return text.replace(WRAPPED, (whole, line: string) =>
    /[.!?] \p{Lu}/u.test(line) && /[\p{L}\p{N}]$/u.test(line) ? `${line} ` : whole,
  );
}

function put(prompt: Prompt, piece: SourcePiece, text: string, signs: boolean, grammar: GrammarId): void {
  const { field, start, end, weight } = piece;
  if (NO_FIELD.has(field)) return;
  const value = piece.text ?? text.slice(start, end);
  if (field === 'aspectRatio') {
    prompt.aspectRatio = value;
    return;
  }
  const phrase: Phrase = { text: value };
  if (weight !== undefined) phrase.weight = weight;
  if (signs || /\\[()[\]{}]/.test(value)) phrase.syntax = grammar;
  if (!MANY_FIELDS.has(field)) prompt[field as OneField] = phrase;
  else prompt[field as ManyField] = [...(prompt[field as ManyField] ?? []), phrase];
}

/** Whether signs lie in a stretch; those before the first end before it. */
function hasSigns(signs: readonly Token[], first: number, { start, end }: Span): boolean {
  for (let at = first; (signs[at]?.start ?? end) < end; at += 1) {
    if (overlaps(signs[at] as Token, start, end)) return true;
  }
  return false;
}

/** Whether a token's signs lie in a stretch, and not only around it. */
function overlaps(token: Token, start: number, end: number): boolean {
  if (token.end <= start || token.start >= end) return false;
  return token.kind !== 'weight' || token.innerStart > start || token.innerEnd < end;
}

/** Returns pieces in their order; a word that two would hold stays with the former. */
function apart(pieces: readonly SourcePiece[], masked: string): SourcePiece[] {
  let from = 0;
  return pieces
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((piece) => {
      const overlaps = piece.start < from;
      const { start, end } = overlaps ? trim(masked, { start: from, end: piece.end }) : piece;
      if (start >= end) return [];
      from = end;
      return [overlaps ? { ...piece, start, end } : piece];
    });
}

const spanOf = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/** Returns a stretch without the white space, commas and signs at its ends. */
export function trim(masked: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(masked.charAt(from))) from += 1;
  while (to > from && EDGE.test(masked.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Widens a stretch so that no group of a weight is cut in two. */
function balanced(span: Span, weights: readonly WeightToken[]): Span {
  let { start, end } = span;
  for (const weight of weights) {
    // A sign behind the words is torn by no cut before it.
    if (TRAILING.has(weight.shape) && end <= weight.innerEnd) continue;
    const apart = weight.end <= start || weight.start >= end;
    const around = weight.innerStart <= start && end <= weight.innerEnd;
    if (apart || around) continue;
    start = Math.min(start, weight.start);
    end = Math.max(end, weight.end);
  }
  return { start, end };
}

/** `a (man:1.2)`: the article stands outside of the group, and the value is what the group holds. */
function withoutLooseArticle(
  span: Span,
  text: string,
  masked: string,
  weights: readonly WeightToken[],
): Span {
  const article = /^(?:an?|the)\s+(?=\S)/i.exec(text.slice(span.start, span.end))?.[0].length;
  const group =
    article && weights.find(({ start, end }) => start === span.start + article && end === span.end);
  return group ? trim(masked, { start: group.innerStart, end: group.innerEnd }) : span;
}

/** Whether a stretch is all that a weight weighs. */
function isOnly(masked: string, { innerStart, innerEnd }: WeightToken, span: Span): boolean {
  const { start, end } = trim(masked, { start: innerStart, end: innerEnd });
  return start === span.start && end === span.end;
}

function weightOf(around: readonly WeightToken[], grammar: GrammarId): number {
  const last = around.at(-1);
  if (!last) return 1;
  if (grammar === 'comfyui' && last.shape === 'colon') return printedWeight(last.weight);
  return printedWeight(around.reduce((product, { weight }) => product * Math.abs(weight), 1));
}
