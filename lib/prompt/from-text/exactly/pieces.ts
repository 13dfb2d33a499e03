import { partnersOf } from '../brackets.ts';
import type { Grammar } from '../grammar.ts';
import { partsOf } from '../parts.ts';

/** Takes printed words and gives what stands between its `, `, as printed; commas in brackets that weigh divide nothing. */
export function piecesOf(body: string, grammar: Grammar): string[] {
  const partners = grammar.brackets === '' ? null : partnersOf(body, grammar);
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    const partner = partners?.[at] ?? -1;
    if (partner > at) at = partner;
    else if (grammar.colons) at = afterNumbered(body, at);
    if (body.charAt(at) !== ',' || body.charAt(at + 1) !== ' ') continue;
    pieces.push(body.slice(from, at));
    from = at + 2;
  }
  pieces.push(body.slice(from));
  return pieces;
}

const NUMBERED = /(?<![^\s,])-?(?:\d+\.?\d*|\.\d+)::/y;

/** Where `1.2::words::` that begins at a place ends; the place itself where none begins. */
function afterNumbered(body: string, at: number): number {
  if (!/[-.\d]/.test(body.charAt(at))) return at;
  NUMBERED.lastIndex = at;
  const found = NUMBERED.exec(body);
  const end = found ? body.indexOf('::', at + found[0].length) : -1;
  return end < 0 ? at : end + 1;
}

/** A piece with what it weighs by signs that stand outside of it, as in a multi-prompt. */
export interface Piece {
  text: string;
  weight: number;
}

/** Takes the words of a multi-prompt and gives its pieces: weighted parts whole, the others divided at their `, `. */
export function multiPieces(body: string): Piece[] {
  return partsOf(body, false).flatMap(({ text, weight }) => {
    const part = text.trim();
    return weight === 1
      ? part.split(', ').map((piece) => ({ text: piece, weight }))
      : [{ text: part, weight }];
  });
}

/** Gives pieces as they were printed, those of a multi-prompt with its colons. */
export function joinPieces(pieces: readonly Piece[], multi: boolean): string {
  if (!multi) return pieces.map(({ text }) => text).join(', ');
  const parts: Piece[] = [];
  for (const { text, weight } of pieces) {
    const last = parts.at(-1);
    if (last && last.weight === 1 && weight === 1) last.text += `, ${text}`;
    else parts.push({ text, weight });
  }
  return parts
    .map(({ text, weight }, at) => {
      if (weight !== 1) return `${text}::${weight}`;
      return at === parts.length - 1 ? text : `${text}::`;
    })
    .join(' ');
}
