import { unwrapWeight, type Weighted } from './unwrap-weight.ts';

export interface Segment extends Weighted {
  /** Whether a sentence begins with it. */
  opens: boolean;
}

/** Groups within groups deeper than this are left as typed. */
const DEEPEST = 6;
const OPEN = '([{';
const CLOSE = ')]}';

/**
 * Takes a text and gives what stands between its commas, semicolons, line ends and sentence ends. Groups stay whole
 * until their weight is taken off: `(a, b:1.4)` gives two segments of weight 1.4. Linear in the text's length.
 */
export function segmentsOf(text: string, weight = 1, depth = 0): Segment[] {
  const out: Segment[] = [];
  let opens = true;
  for (const { text: piece, ends } of split(text).flatMap(splitMulti)) {
    const unwrapped = unwrapWeight(piece);
    const total = Math.round(unwrapped.weight * weight * 100) / 100;
    if (unwrapped.unwrapped && depth < DEEPEST && /[,;\n]/.test(unwrapped.text)) {
      out.push(...segmentsOf(unwrapped.text, total, depth + 1));
    } else if (unwrapped.text !== '') out.push({ text: unwrapped.text, weight: total, opens });
    opens = ends;
  }
  return out;
}

function split(text: string): { text: string; ends: boolean }[] {
  const matched = matchedBrackets(text);
  const pieces: { text: string; ends: boolean }[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (matched.has(at)) depth += OPEN.includes(text.charAt(at)) ? 1 : -1;
    const ends = depth === 0 && endsSentence(text, at);
    if (at < text.length && !ends && (depth > 0 || !/[,;\n\r]/.test(text.charAt(at)))) continue;
    const piece = text.slice(start, at).trim();
    if (piece !== '') pieces.push({ text: piece, ends });
    else if (ends && pieces.length > 0) (pieces.at(-1) as { ends: boolean }).ends = true;
    start = at + 1;
  }
  return pieces;
}

/** Midjourney's `hot::2 dog`: each part weighs what stands behind its colons. */
function splitMulti(piece: { text: string; ends: boolean }): { text: string; ends: boolean }[] {
  if (!piece.text.includes('::') || piece.text.length > 5000) return [piece];
  return piece.text
    .split(/(?<=::(?:-?\d*\.?\d+)?)(?=\s|$)/)
    .map((part) => ({ text: part.trim().replace(/::$/, ''), ends: piece.ends }))
    .filter(({ text }) => text !== '');
}

/** A full stop after a word of three letters or more, before a space and a capital, or at the end of all. */
function endsSentence(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  const after = text.slice(at + 1, at + 8);
  if (after.trim() === '' && at + 8 >= text.length) return text.charAt(at - 1) !== '.';
  return /^\s+["'(]?\p{Lu}/u.test(after) && /[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** The places of brackets that have a partner; a lone one (a smiley) groups nothing. */
function matchedBrackets(text: string): ReadonlySet<number> {
  const matched = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (OPEN.includes(char) && text.charAt(at - 1) !== '\\') open.push(at);
    else if (CLOSE.includes(char) && text.charAt(at - 1) !== '\\') {
      const partner = open.at(-1);
      if (partner === undefined || OPEN.indexOf(text.charAt(partner)) !== CLOSE.indexOf(char)) continue;
      open.pop();
      matched.add(partner).add(at);
    }
  }
  return matched;
}
