import { partnersOf } from '../brackets.ts';
import type { Grammar } from '../grammar.ts';

/** Takes printed words and gives what stands between its `, `, as printed; commas in brackets that weigh divide nothing. */
export function piecesOf(body: string, grammar: Grammar): string[] {
  const partners = grammar.round === 'words' && grammar.curly === 'words' ? null : partnersOf(body);
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    const partner = partners?.[at] ?? -1;
    if (partner > at) at = partner;
    if (body.charAt(at) !== ',' || body.charAt(at + 1) !== ' ') continue;
    pieces.push(body.slice(from, at));
    from = at + 2;
  }
  pieces.push(body.slice(from));
  return pieces;
}
