import type { Token } from '../syntax/index.ts';
import type { Span } from './words/index.ts';

/** With the white space around it. */
const LONGEST_COMMA = 20;

/**
 * Returns the commas between two weighed groups: `(oil painting:0.9), (worst quality:1.4)` are two phrases, whatever
 * their words could be to each other.
 */
export function commasBetweenGroups(text: string, tokens: readonly Token[]): number[] {
  const commas: number[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.kind !== 'weight' || token.start < end) continue;
    const between = token.start - end <= LONGEST_COMMA ? text.slice(end, token.start) : '';
    if (/^\s*,\s*$/.test(between)) commas.push(end + between.indexOf(','));
    end = token.end;
  }
  return commas;
}

/** Cuts stretches at the commas that lie in them. */
export function cutAt(commas: readonly number[], spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const within = commas.filter((comma) => start < comma && comma < end);
    return [start, ...within.map((comma) => comma + 1)].map((from, at) => ({
      start: from,
      end: within[at] ?? end,
    }));
  });
}
