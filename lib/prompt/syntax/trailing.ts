import type { GrammarId } from './grammar.ts';
import type { Token, WeightToken } from './token.ts';

const BARE = /\s?:(-?\d(?:\.\d{1,3})?)(?=[\s,)]|$)/g;
const MOST_NUMBERS = 200;
/** `a reef | concept art : 1 | ugly, blurry:-1`, as Stability's bots take it: the number weighs all of its part. */
const BEHIND_PART = /\s?:\s?(-?\d(?:\.\d{1,3})?)(?=\s*(?:\||$))/g;

/**
 * `girl on a swing:1.2 green grass:1.0`: each number weighs the words before it. One alone may be a time; two, or one
 * beside AND, are not, nor is a decimal beside other weights or a bracket that was not closed.
 */
export function bareColons(text: string, id: GrammarId, tokens: readonly Token[]): WeightToken[] {
  if (id !== 'any' && id !== 'a1111' && id !== 'compel') return [];
  const taken = takenBy(tokens, text.length);
  const numbers = (form: RegExp) =>
    [...text.matchAll(form)].filter(
      ({ index, 0: all }) => !/[\d:]/.test(text.charAt(index - 1)) && taken[index + all.indexOf(':')] === 0,
    );
  const bars = id === 'any' ? tokens.filter(({ kind }) => kind === 'pipe').map(({ end }) => end) : [];
  const parts = bars.length > 0 ? numbers(BEHIND_PART).slice(0, MOST_NUMBERS) : [];
  if (parts.length > 0)
    return parts.map((match) =>
      weightBehind(text, bars.findLast((end) => end <= match.index) ?? 0, match, 'bare-colon'),
    );
  const found = numbers(BARE);
  const operators = tokens.filter(({ kind }) => kind === 'and' || kind === 'break');
  const weighed =
    found.some(([, number = '']) => number.includes('.')) &&
    tokens.some(({ kind }) => kind === 'stray' || kind === 'weight');
  if (found.length + operators.length + (weighed ? 1 : 0) < 2 || found.length > MOST_NUMBERS) return [];
  let from = 0;
  return found.map((match) => {
    const before = Math.max(from, ...operators.filter(({ end }) => end <= match.index).map(({ end }) => end));
    const comma = text.slice(before, match.index).lastIndexOf(',');
    from = match.index + match[0].length;
    const shape = operators.some(({ kind }) => kind === 'and') ? 'and-weight' : 'bare-colon';
    return weightBehind(text, before + comma + 1, match, shape);
  });
}

const PART = /::(-?(?:\d+\.?\d*|\.\d+))?(?=[\s,]|$)/g;

/** The parts of a Midjourney multi-prompt that have `::` behind them. */
export function partsOf(text: string, id: GrammarId, tokens: readonly Token[]): WeightToken[] {
  if (!text.includes('::') || id === 'novelai') return [];
  const taken = takenBy(tokens, text.length);
  let from = 0;
  return [...text.matchAll(PART)]
    .filter(({ index }) => taken[index] === 0)
    .slice(0, 100)
    .map((match) => {
      const part = weightBehind(text, from, match, 'multi');
      from = part.end;
      return part;
    });
}

/** Returns the weight that a match gives the words before it, which begin at an offset or behind it. */
function weightBehind(
  text: string,
  from: number,
  { index, 0: sign, 1: number }: RegExpExecArray,
  shape: WeightToken['shape'],
): WeightToken {
  const innerStart = from + (/^[\s,]*/.exec(text.slice(from))?.[0].length ?? 0);
  const weight = number ? Number(number) : 1;
  return {
    kind: 'weight',
    start: innerStart,
    end: index + sign.length,
    innerStart,
    innerEnd: index,
    shape,
    weight,
  };
}

/** Returns for each offset whether it lies in a token, or in the signs of a weight. */
function takenBy(tokens: readonly Token[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const token of tokens) {
    if (token.kind === 'weight')
      taken.fill(1, token.start, token.innerStart).fill(1, token.innerEnd, token.end);
    else taken.fill(1, token.start, token.end);
  }
  return taken;
}
