export interface Weighted {
  text: string;
  weight: number;
}

/** What one level of brackets is worth: AUTOMATIC1111 `modules/prompt_parser.py`; NovelAI's braces. */
const FACTORS: readonly [open: string, close: string, factor: number][] = [
  ['(', ')', 1.1],
  ['[', ']', 1 / 1.1],
  ['{', '}', 1.05],
];

/**
 * Takes a piece of text and takes the weight off it: `(fox:1.2)`, `((fox))`, `[fox]`, `{{fox}}`, `fox::2`. Brackets
 * that do not hold the whole piece stay. A single `(fox)` is unwrapped too. Escaped brackets become plain.
 */
export function unwrapWeight(piece: string): Weighted & { unwrapped: boolean } {
  const multi = /^([^:]+)::(-?\d*\.?\d+)$/.exec(piece.slice(0, 500));
  if (multi) return { text: (multi[1] ?? '').trim(), weight: bounded(Number(multi[2])), unwrapped: false };
  for (const [open, close, factor] of FACTORS) {
    if (!piece.startsWith(open) || !piece.endsWith(close)) continue;
    const levels = wrappingLevels(piece, open, close);
    if (levels === 0) break;
    const inner = piece.slice(levels, piece.length - levels);
    const number = open === '(' ? /:\s*(\d*\.?\d+)\s*$/.exec(inner.slice(-20)) : null;
    const text = number ? inner.slice(0, inner.length - number[0].length) : inner;
    const weight = number ? Number(number[1]) * factor ** (levels - 1) : factor ** levels;
    return { text: plain(text), weight: bounded(weight), unwrapped: true };
  }
  return { text: plain(piece), weight: 1, unwrapped: false };
}

/** How many bracket pairs hold the whole piece. */
function wrappingLevels(piece: string, open: string, close: string): number {
  let leading = 0;
  while (piece.charAt(leading) === open) leading += 1;
  let trailing = 0;
  while (piece.charAt(piece.length - 1 - trailing) === close) trailing += 1;
  let depth = leading;
  let least = leading;
  for (let at = leading; at < piece.length - trailing; at += 1) {
    const char = piece.charAt(at);
    if (piece.charAt(at - 1) === '\\') continue;
    if (char === open) depth += 1;
    else if (char === close) depth -= 1;
    least = Math.min(least, depth);
  }
  return Math.max(0, Math.min(least, trailing, leading));
}

function plain(text: string): string {
  return text.replace(/\\([()[\]\\])/g, '$1').trim();
}

function bounded(weight: number): number {
  return Math.round(Math.min(2, Math.max(0.1, weight)) * 100) / 100;
}
