import type { GrammarId } from './grammar.ts';
import type { Token, WeightToken } from './token.ts';

const BARE = /\s?:(-?\d(?:\.\d{1,3})?)(?=[\s,]|$)/g;

/**
 * `girl on a swing:1.2 green grass:1.0`: each number weighs the words before it. One alone may be a time; two, or one
 * beside AND, are not.
 */
export function bareColons(text: string, id: GrammarId, tokens: readonly Token[]): WeightToken[] {
  if (id !== 'any' && id !== 'a1111' && id !== 'compel') return [];
  const inside = (at: number) =>
    tokens.some(({ kind, start, end }) => kind !== 'weight' && at >= start && at < end);
  const found = [...text.matchAll(BARE)].filter(
    ({ index, 0: all }) => !/[\d:]/.test(text.charAt(index - 1)) && !inside(index + all.indexOf(':')),
  );
  const operators = tokens.filter(({ kind }) => kind === 'and' || kind === 'break');
  if (found.length + operators.length < 2 || found.length > 200) return [];
  let from = 0;
  return found.map((match) => {
    const before = Math.max(from, ...operators.filter(({ end }) => end <= match.index).map(({ end }) => end));
    const comma = text.slice(before, match.index).lastIndexOf(',');
    const innerStart = before + comma + 1 + (/^\s*/.exec(text.slice(before + comma + 1))?.[0].length ?? 0);
    from = match.index + match[0].length;
    return {
      kind: 'weight',
      start: innerStart,
      end: from,
      innerStart,
      innerEnd: match.index,
      shape: operators.some(({ kind }) => kind === 'and') ? 'and-weight' : 'bare-colon',
      weight: Number(match[1]),
    };
  });
}

const PART = /::(-?(?:\d+\.?\d*|\.\d+))?(?=[\s,]|$)/g;

/** The parts of a Midjourney multi-prompt that have `::` behind them. */
export function partsOf(text: string, id: GrammarId, tokens: readonly Token[]): WeightToken[] {
  if (!text.includes('::') || id === 'novelai') return [];
  const taken = (at: number) =>
    tokens.some((token) =>
      token.kind === 'weight'
        ? (at >= token.innerEnd && at < token.end) || (at >= token.start && at < token.innerStart)
        : at >= token.start && at < token.end,
    );
  let from = 0;
  return [...text.matchAll(PART)]
    .filter(({ index }) => !taken(index))
    .slice(0, 100)
    .map((match) => {
      const innerStart = from + (/^[\s,]*/.exec(text.slice(from))?.[0].length ?? 0);
      from = match.index + match[0].length;
      return {
        kind: 'weight',
        start: innerStart,
        end: from,
        innerStart,
        innerEnd: match.index,
        shape: 'multi',
        weight: match[1] ? Number(match[1]) : 1,
      };
    });
}
