import { hasRole } from '../../lexicon/roles.ts';
import { isMedium, type Piece } from './piece.ts';

/**
 * Takes the pieces between commas and tells for each comma whether it is one of a series that ends in `and`: `with freckles, an
 * umbrella and gold earrings`, `is calm, soft and dim`, `a cat, a dog and a mouse`.
 */
export function seriesJoints(pieces: readonly Piece[]): boolean[] {
  const joints = new Array<boolean>(Math.max(pieces.length - 1, 0)).fill(false);
  pieces.forEach((piece, last) => {
    if (last > 0 && piece.joined) joints.fill(true, firstOfSeries(pieces, last), last);
  });
  return joints;
}

/** Where the series begins that ends with a piece: the piece itself if it is none. */
function firstOfSeries(pieces: readonly Piece[], last: number): number {
  const end = pieces[last];
  // `a happy smile, watercolor and ink drawing`.
  if (!end || (isMedium(end) && !end.determined)) return last;
  const member = end.adjectival ? isAdjectives : end.opens === 'conjunction' ? isNounsOrMore : isNouns;
  const from = runBefore(pieces, last, member);
  const head = pieces[from - 1];
  // What the first one hangs on, all hang on: `with freckles, an umbrella and gold earrings`.
  if (head && isHead(head, end)) return from - 1;
  if (end.adjectival) return from;
  // `a cat, a dog and a mouse` needs nothing to hang on; `oil painting, soft light and deep shadows` is no series.
  return end.determined ? runBefore(pieces, last, (piece) => isNouns(piece) && piece.determined) : last;
}

/** The first of the pieces right before an index that are of a kind. */
function runBefore(pieces: readonly Piece[], index: number, fits: (piece: Piece) => boolean): number {
  let first = index;
  for (let piece = pieces[first - 1]; piece && fits(piece); piece = pieces[first - 1]) first -= 1;
  return first;
}

const isAdjectives = (piece: Piece) => piece.adjectival && !piece.joined;
const isNouns = (piece: Piece) => piece.nominal && !piece.joined && !piece.governed && !isMedium(piece);

/** With a comma before `and` the members may be longer: `of mountains, a river flowing through a valley, and a cabin`. */
const isNounsOrMore = (piece: Piece) =>
  isNouns(piece) || (piece.determined && !piece.verb && !piece.governed && !isMedium(piece));

function isHead(piece: Piece, end: Piece): boolean {
  const last = piece.words.at(-1);
  // `a palette of orange, black and green`: colors are nouns and adjectives alike.
  const describes = last?.tag === 'adjective' || hasRole('color', last?.text.toLowerCase() ?? '');
  return piece.governed && (!end.adjectival || describes);
}
