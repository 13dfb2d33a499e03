import { hasRole } from '../../lexicon/roles.ts';
import { isMedium, type Segment } from './segment.ts';

/**
 * Takes the segments between commas and tells for each comma whether it is one of a series that ends in `and`: `with freckles, an
 * umbrella and gold earrings`, `is calm, soft and dim`, `a cat, a dog and a mouse`.
 */
export function joiningInSeries(segments: readonly Segment[]): boolean[] {
  const joining = new Array<boolean>(Math.max(segments.length - 1, 0)).fill(false);
  segments.forEach((segment, last) => {
    if (last > 0 && segment.joined) joining.fill(true, firstOfSeries(segments, last), last);
  });
  return joining;
}

/** Where the series begins that ends with a segment: the segment itself if it is none. */
function firstOfSeries(segments: readonly Segment[], last: number): number {
  const end = segments[last];
  // `a happy smile, watercolor and ink drawing`.
  if (!end || (isMedium(end) && !end.determined)) return last;
  const member = end.adjectival ? isAdjectives : end.opens === 'conjunction' ? isNounsOrMore : isNouns;
  const from = runBefore(segments, last, member);
  const head = segments[from - 1];
  // What the first one hangs on, all hang on: `with freckles, an umbrella and gold earrings`.
  if (head && isHead(head, end)) return from - 1;
  if (end.adjectival) return from;
  // `a cat, a dog and a mouse` needs nothing to hang on; `oil painting, soft light and deep shadows` is no series.
  return end.determined
    ? runBefore(segments, last, (segment) => isNouns(segment) && segment.determined)
    : last;
}

/** The first of the segments right before an index that are of a kind. */
function runBefore(segments: readonly Segment[], index: number, fits: (segment: Segment) => boolean): number {
  let first = index;
  for (let segment = segments[first - 1]; segment && fits(segment); segment = segments[first - 1]) first -= 1;
  return first;
}

const isAdjectives = (segment: Segment) => segment.adjectival && !segment.joined;
const isNouns = (segment: Segment) =>
  segment.nominal && !segment.joined && !segment.governed && !isMedium(segment);

/** With a comma before `and` the members may be longer: `of mountains, a river flowing through a valley, and a cabin`. */
const isNounsOrMore = (segment: Segment) =>
  isNouns(segment) || (segment.determined && !segment.verb && !segment.governed && !isMedium(segment));

function isHead(segment: Segment, end: Segment): boolean {
  const last = segment.words.at(-1);
  // `a palette of orange, black and green`: colors are nouns and adjectives alike.
  const describes = last?.tag === 'adjective' || hasRole('color', last?.text.toLowerCase() ?? '');
  return segment.governed && (!end.adjectival || describes);
}
