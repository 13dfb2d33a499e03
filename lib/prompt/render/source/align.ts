import { phrasesOf } from '../../edit.ts';
import { FIELDS, type FieldKey } from '../../fields.ts';
import type { Phrase, Prompt, Source, SourcePiece } from '../../model.ts';
import { isBlank } from '../../text/is-blank.ts';

/** What became of a stretch since the text was read. */
export type Fate = { kind: 'kept' | 'removed' } | { kind: 'changed'; phrase: Phrase };

export interface Aligned {
  /** One for each piece of the source. */
  fates: Fate[];
  /** What the prompt says and the source does not, in the order of the form. */
  added: { field: FieldKey; phrase: Phrase }[];
}

/** More pairs than these are not compared: beyond, values are taken in their order. */
const MOST_PAIRS = 250_000;

/**
 * Compares a prompt with the text it was read from, field by field: what is as it was, what another text took the place
 * of, what is gone and what is new. However it was edited, the same fields give the same answer, so an undo needs no
 * bookkeeping here.
 */
export function alignWithSource(prompt: Prompt, source: Source): Aligned {
  const fates: Fate[] = source.pieces.map(() => ({ kind: 'kept' }));
  const added: Aligned['added'] = [];
  const places = new Map<string, number[]>();
  source.pieces.forEach(({ field }, at) => {
    const former = places.get(field);
    if (former) former.push(at);
    else places.set(field, [at]);
  });
  for (const { key } of FIELDS) {
    const phrases = phrasesOf(prompt, key).filter(({ text }) => !isBlank(text));
    const former = places.get(key) ?? [];
    const pairs = pairsOf(
      former.map((at) => valueRead(source, source.pieces[at] as SourcePiece)),
      phrases.map(({ text }) => text),
    );
    for (const [old, now] of pairs) {
      const at = old === null ? undefined : former[old];
      const phrase = now === null ? undefined : phrases[now];
      if (at === undefined) {
        if (phrase) added.push({ field: key, phrase });
      } else fates[at] = fateOf(source, source.pieces[at] as SourcePiece, phrase);
    }
  }
  return { fates, added };
}

/** Returns the value a piece gave its field. */
export function valueRead({ text }: Source, piece: SourcePiece): string {
  return piece.text ?? text.slice(piece.start, piece.end);
}

function fateOf(source: Source, piece: SourcePiece, phrase: Phrase | undefined): Fate {
  if (!phrase) return { kind: 'removed' };
  const same = phrase.text === valueRead(source, piece) && (phrase.weight ?? 1) === (piece.weight ?? 1);
  return same ? { kind: 'kept' } : { kind: 'changed', phrase };
}

type Pair = [old: number | null, now: number | null];

/** Pairs equal texts in their order, and what is left between two of them one by one. */
function pairsOf(old: readonly string[], now: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...commonOf(old, now), [old.length, now.length] as const]) {
    for (let step = 0; step < Math.max(left - from, right - to); step += 1) {
      pairs.push([from + step < left ? from + step : null, to + step < right ? to + step : null]);
    }
    if (left < old.length) pairs.push([left, right]);
    [from, to] = [left + 1, right + 1];
  }
  return pairs;
}

/** The longest common subsequence, as pairs of places. */
function commonOf(old: readonly string[], now: readonly string[]): [number, number][] {
  if (old.length * now.length > MOST_PAIRS) {
    const length = Math.min(old.length, now.length);
    return Array.from({ length }, (_unit, at): [number, number] => [at, at]).filter(
      ([at]) => old[at] === now[at],
    );
  }
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (left: number, right: number) => lengths[left]?.[right] ?? 0;
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = now.length - 1; right >= 0; right -= 1) {
      const row = lengths[left] as Uint16Array;
      row[right] =
        old[left] === now[right]
          ? at(left + 1, right + 1) + 1
          : Math.max(at(left + 1, right), at(left, right + 1));
    }
  }
  const common: [number, number][] = [];
  let [left, right] = [0, 0];
  while (left < old.length && right < now.length) {
    if (old[left] === now[right]) common.push([left++, right++]);
    else if (at(left + 1, right) >= at(left, right + 1)) left += 1;
    else right += 1;
  }
  return common;
}
