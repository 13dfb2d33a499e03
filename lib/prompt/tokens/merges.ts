/** CLIP's merges in the compact form of the asset: all left symbols, then all right ones, in the order of their rank. */
import { BYTE_LETTERS, END_OF_WORD, symbolOf } from './byte-symbols.ts';

/** How many rules there are: 49,408 tokens, less 512 for bytes and 2 that mark the ends (openai/CLIP). */
export const CLIP_MERGES = 48_894;
/** The token that the first rule makes; the others follow. */
export const FIRST_MERGED = 2 * END_OF_WORD;
const END = '</w>';

/**
 * Takes the merges as they are published, one rule a line (`in g</w>`), without a heading.
 * @returns the compact form, two symbols a rule
 * @throws where a rule joins what no earlier line has made
 */
export function packMerges(lines: readonly string[]): Uint16Array {
  const symbols = new Map<string, number>();
  for (const [byte, letter] of BYTE_LETTERS.entries()) {
    symbols.set(letter, symbolOf(byte));
    symbols.set(letter + END, symbolOf(byte) + END_OF_WORD);
  }
  const packed = new Uint16Array(2 * lines.length);
  for (const [rank, line] of lines.entries()) {
    const [left = '', right = '', more] = line.split(' ');
    const pair = [symbols.get(left), symbols.get(right)];
    if (pair[0] === undefined || pair[1] === undefined || more !== undefined)
      throw new Error(`Rule ${rank + 1} joins unknown parts: ${line}`);
    packed[rank] = pair[0];
    packed[lines.length + rank] = pair[1];
    symbols.set(left + right, FIRST_MERGED + rank);
  }
  return packed;
}
