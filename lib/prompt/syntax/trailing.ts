import type { GrammarId } from './grammar.ts';
import type { Token, WeightToken } from './token.ts';

const BARE = /\s?:(-?\d(?:\.\d{1,3})?)(?=[\s,)]|$)/g;

/**
 * `girl on a swing:1.2 green grass:1.0`: each number weighs the words before it. One alone may be a time; two, or one
 * beside AND, are not, nor is a decimal beside other weights or a bracket that was not closed.
 */
export function bareColons(text: string, id: GrammarId, tokens: readonly Token[]): WeightToken[] {
  if (id !== 'any' && id !== 'a1111' && id !== 'compel') return [];
  const found = [...text.matchAll(BARE)].filter(
    ({ index, 0: all }) =>
      !/[\d:]/.test(text.charAt(index - 1)) && !isTaken(index + all.indexOf(':'), tokens),
  );
  const operators = tokens.filter(({ kind }) => kind === 'and' || kind === 'break');
  const weighed =
    found.some(([, number = '']) => number.includes('.')) &&
    tokens.some((token) => token.kind === 'stray' || (token.kind === 'weight' && token.shape === 'colon'));
  if (found.length + operators.length + (weighed ? 1 : 0) < 2 || found.length > 200) return [];
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
  let from = 0;
  return [...text.matchAll(PART)]
    .filter(({ index }) => !isTaken(index, tokens))
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

/** Whether an offset lies in a token, or in the signs of a weight. */
function isTaken(at: number, tokens: readonly Token[]): boolean {
  return tokens.some((token) =>
    token.kind === 'weight'
      ? (at >= token.innerEnd && at < token.end) || (at >= token.start && at < token.innerStart)
      : at >= token.start && at < token.end,
  );
}
