import type { LeftOut } from '../../compiled.ts';
import type { FieldKey } from '../../fields.ts';
import type { Prompt, Source, SourcePiece } from '../../model.ts';
import {
  adaptTokens,
  type Change,
  readsAsWritten,
  readsToken,
  type Token,
  TRAILING,
  weightSigns,
} from '../../syntax/index.ts';
import type { Target } from '../../targets/target.ts';
import { printedWeight } from '../../weight.ts';
import { networksOf } from '../networks.ts';
import type { ReadyPrompt } from '../ready-prompt.ts';
import { type Aligned, type Fate, valueRead } from './align.ts';
import { DASH, type FlagsInPlace, flagsInPlace } from './flag-items.ts';
import { printChanged, syntaxOf } from './print-words.ts';
import type { Scan } from './scan.ts';

/** A stretch of the source that is printed, or left out, as a whole. */
export interface Item {
  start: number;
  end: number;
  /** Who owns its words: a field, or null for parameters and what is said to an assistant. */
  field: FieldKey | 'parameters' | null;
  shown: boolean;
  /** What takes the place of the whole stretch; undefined if it stands as it stood. */
  text?: string;
}

/** A source laid out for a target. */
export interface Layout {
  /** In the order of the text, not overlapping. */
  items: Item[];
  /** Signs and tokens, and what is printed in their place, in the order of the text. */
  changes: Change[];
  /** Whether words stand as they are written, without escapes. */
  raw: boolean;
  /** The flags of the text, each edited in its place; null where the target does not read them as they are written. */
  flags: FlagsInPlace | null;
  /** Exclusions that the words say themselves, by a weight below nothing. */
  within: ReadonlySet<string>;
  /** Weights and program syntax that the target does not read. */
  leftOut: LeftOut[];
}

/** What Midjourney takes as flags. */
const FLAGGED: ReadonlySet<FieldKey> = new Set(['aspectRatio', 'exclude']);

function weightsLeftOut({ text }: Source, tokens: readonly Token[], { weights }: Target): LeftOut[] {
  if (weights !== 'none') return [];
  const all = tokens.filter((token): token is Weight => token.kind === 'weight');
  // Of `((smile))` the innermost holds the words.
  const values = all
    .filter(
      (token, at) =>
        all[at + 1]?.start !== token.innerStart && token.weight > 0 && printedWeight(token.weight) !== 1,
    )
    .map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));
  return values.length === 0 ? [] : [{ what: 'weights', values }];
}

/** Lays a source out for a target: which stretches are printed, which not, and what takes the place of others. */
export function layOut(
  prompt: Prompt,
  source: Source,
  { grammar, tokens }: Scan,
  { fates, added }: Aligned,
  exclude: ReadyPrompt['exclude'],
  target: Target,
): Layout {
  const raw = readsAsWritten(target, grammar);
  const unwished = unwishedPieces(source, tokens, fates, raw ? target : null);
  const within = new Set(
    source.pieces.filter((_piece, at) => unwished.get(at)).map((piece) => valueRead(source, piece)),
  );
  const flags =
    raw && target.syntax === 'midjourney'
      ? flagsInPlace(
          prompt,
          source,
          tokens,
          exclude,
          within,
          added.some(({ field }) => !FLAGGED.has(field)),
          target,
        )
      : null;
  const { changes, replaced } = adaptTokens(source.text, tokens, grammar, target);
  const dissolved = dissolvedWeights(source, tokens, fates);
  const pieces = pieceItems(source, fates, dissolved, target, raw, changes, unwished);
  const networks = new Set(networksOf(prompt, target).printed);
  const others = tokens
    .filter(
      (token) =>
        DISCARDED.has(token.kind) &&
        !pieces.some(({ start, end }) => start <= token.start && token.end <= end),
    )
    .map(({ kind, start, end }): Item => {
      const fate = flags?.fates.get(start);
      const shown =
        kind === 'network'
          ? networks.has(source.text.slice(start, end))
          : (fate?.shown ?? (kind === 'tag' && readsToken(target, 'tag')));
      return { start, end, field: 'parameters', shown, text: fate?.text };
    });
  const gone = new Set(
    [...dissolved].flatMap(({ start, end, innerStart, innerEnd }) => [
      `${start} ${innerStart}`,
      `${innerEnd} ${end}`,
    ]),
  );
  const typedFlags = new Set(tokens.filter(({ kind }) => kind === 'flag').map(({ start }) => start));
  return {
    items: [...pieces, ...others].sort((a, b) => a.start - b.start),
    changes: changes.map((change) => {
      if (gone.has(`${change.start} ${change.end}`)) return { ...change, text: '' };
      return typedFlags.has(change.start) ? { ...change, text: change.text.replace(DASH, '--') } : change;
    }),
    raw,
    flags,
    within,
    leftOut: [...weightsLeftOut(source, tokens, target), ...syntaxOf(replaced)],
  };
}

/**
 * The pieces that weigh less than nothing, each with whether it stands as it stood: where the target reads such a weight
 * and it was not edited. Elsewhere its words would read as a wish.
 * @param target null if the words are not read as they are written
 */
function unwishedPieces(
  source: Source,
  tokens: readonly Token[],
  fates: readonly Fate[],
  target: Target | null,
): Map<number, boolean> {
  const negative = tokens.filter((token): token is Weight => token.kind === 'weight' && token.weight < 0);
  const unwished = new Map<number, boolean>();
  if (negative.length === 0) return unwished;
  source.pieces.forEach(({ start, end }, at) => {
    const weight = negative.find((token) => token.start <= start && end <= token.end);
    if (weight)
      unwished.set(at, fates[at]?.kind === 'kept' && target !== null && readsToken(target, weight.shape));
  });
  return unwished;
}

/** Tokens that are no words and stand for themselves. */
const DISCARDED: ReadonlySet<Token['kind']> = new Set(['network', 'flag', 'address', 'tag']);

type Weight = Extract<Token, { kind: 'weight' }>;

/**
 * Weights over several pieces of which one is gone or weighs something else now: their signs go, and each of the others
 * gets its own. A sign that only ends a part stays as long as something is left of the part.
 */
function dissolvedWeights(source: Source, tokens: readonly Token[], fates: readonly Fate[]): Set<Weight> {
  const dissolved = new Set<Weight>();
  for (const weight of tokens) {
    if (weight.kind !== 'weight') continue;
    const within = source.pieces.flatMap((piece, at) => {
      const [outerStart, outerEnd] = piece.outer ?? [piece.start, piece.end];
      const inside = weight.innerStart <= piece.start && piece.end <= weight.innerEnd;
      return inside && !(outerStart <= weight.start && weight.end <= outerEnd)
        ? [{ piece, fate: fates[at] }]
        : [];
    });
    const gone = within.filter(({ fate }) => fate?.kind === 'removed');
    const reweighted = within.some(
      ({ piece, fate }) => fate?.kind === 'changed' && (fate.phrase.weight ?? 1) !== (piece.weight ?? 1),
    );
    if (
      reweighted ||
      (TRAILING.has(weight.shape) ? gone.length > 0 && gone.length === within.length : gone.length > 0)
    ) {
      dissolved.add(weight);
    }
  }
  return dissolved;
}

function pieceItems(
  source: Source,
  fates: readonly Fate[],
  dissolved: ReadonlySet<Weight>,
  target: Target,
  raw: boolean,
  changes: readonly Change[],
  unwished: ReadonlyMap<number, boolean>,
): Item[] {
  const items: Item[] = [];
  source.pieces.forEach((piece, at) => {
    const [start, end] = piece.outer ?? [piece.start, piece.end];
    const fate = fates[at] ?? { kind: 'kept' };
    const former = items.at(-1);
    // The items of one list of exclusions stand or go together.
    if (former && former.start === start && former.end === end) {
      former.shown &&= fate.kind === 'kept';
      return;
    }
    const item: Item = {
      start,
      end,
      field: fieldOf(piece),
      shown: unwished.get(at) ?? isShown(piece, fate, target, raw),
    };
    const weighed = [...dissolved].some(({ innerStart, innerEnd }) => innerStart <= start && end <= innerEnd);
    if (fate.kind === 'changed') item.text = printChanged(source, piece, fate.phrase, target, changes);
    else if (weighed && piece.weight !== undefined) {
      const [open, close] = weightSigns(target, printedWeight(piece.weight));
      item.text = open + source.text.slice(piece.start, piece.end) + close;
    }
    items.push(item);
  });
  return items;
}

const fieldOf = ({ field }: SourcePiece): Item['field'] =>
  field === 'request' || field === 'thanks' ? null : (field as FieldKey);

function isShown({ field }: SourcePiece, fate: Fate, target: Target, raw: boolean): boolean {
  if (fate.kind === 'removed') return false;
  switch (field) {
    case 'request':
      return raw || target.dialect === 'sentence';
    case 'thanks':
      return raw;
    case 'exclude':
      return target.negative === 'sentence' && fate.kind === 'kept';
    case 'aspectRatio':
      return target.aspectRatio === 'words' && fate.kind === 'kept';
    default:
      return true;
  }
}
