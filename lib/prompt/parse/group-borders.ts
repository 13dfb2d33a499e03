import type { Token } from '../syntax/index.ts';
import type { Span } from './words/index.ts';

/** With the white space around it. */
const LONGEST_COMMA = 20;

/**
 * Returns where two weighed groups meet, at the comma between them: `(oil painting:0.9), (worst quality:1.4)` are two
 * phrases, whatever their words could be to each other.
 * @param list whether the text is a list, in which blanks divide groups as well: `((duplicate)) ((cropped))`
 */
export function bordersOfGroups(text: string, tokens: readonly Token[], list = false): number[] {
  const borders: number[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.kind !== 'weight' || token.start < end) continue;
    const between = token.start - end <= LONGEST_COMMA ? text.slice(end, token.start) : '';
    if (/^\s*,\s*$/.test(between)) borders.push(end + between.indexOf(','));
    else if (list && end > 0 && /^\s+$/.test(between)) borders.push(end);
    end = token.end;
  }
  return borders;
}

/** Cuts stretches at the borders that lie in them, each the sign that divides. */
export function cutAt(borders: readonly number[], spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const within = borders.filter((border) => start < border && border < end);
    return [start, ...within.map((border) => border + 1)].map((from, at) => ({
      start: from,
      end: within[at] ?? end,
    }));
  });
}
