import { OPAQUE } from '../syntax/index.ts';
import type { CheckedPhrase } from './pieces.ts';

/** Two or more words with a capital, which small words may join: `Girl with a Pearl Earring`, `No Man's Sky`. */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:(?:of|the|a|an|and|for|in|on|to|at|by|with|without|from|no|de|la|le|du|von|van|der|&) ){0,2}\p{Lu}[\p{L}\p{N}'’.-]*)+/gu;
const WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;
/** In a text of so many words, so many of them with a capital, capitals say nothing. */
const MANY_WORDS = 8;
const MOSTLY = 0.8;

/** Returns a piece with nothing legible in the place of names and titles, for rules that would take them at their word. */
export function withoutNames<P extends Pick<CheckedPhrase, 'text'>>(piece: P): P {
  if (!/\p{Lu}/u.test(piece.text) || saysNothing(piece.text)) return piece;
  const text = piece.text.replace(NAME, (name, at: number) => {
    return isWish(piece.text, name, at) ? name : OPAQUE.repeat(name.length);
  });
  return { ...piece, text };
}

/** Whether a text has capitals everywhere, so that they make no name. */
function saysNothing(text: string): boolean {
  if (!/\p{Ll}/u.test(text)) return true;
  const words = text.match(WORD) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= MANY_WORDS && capital.length >= words.length * MOSTLY;
}

/** `, NO CARS,`: shouted, not written in the picture. */
function isWish(text: string, name: string, at: number): boolean {
  if (!/^(?:NO|WITHOUT|NEVER) \P{Ll}+$/u.test(name)) return false;
  return (
    /(?:^|[,;.])\s*$/.test(text.slice(Math.max(0, at - 8), at)) &&
    /^\s*(?:[,;.!]|$)/.test(text.slice(at + name.length))
  );
}
