import { DIVIDING, SILENT, type Token, TRAILING } from './token.ts';

/** Stands for a sign that is nothing to a reader: what is beside it is read as if it were not there. */
export const INVISIBLE = '\uE000';
/** A run of it stands for one thing that is read whole: quoted words, a wildcard, a choice. */
export const OPAQUE = '\uE001';

/**
 * Returns a text of the same length in which signs of weights are invisible, what is read whole is one opaque word, and
 * what divides (BREAK, flags, the end of a part) begins with a line break. The offsets of words stay.
 */
export function maskTokens(text: string, tokens: readonly Token[]): string {
  const chars = Array.from({ length: text.length }, (_unit, at) => text.charAt(at));
  const fill = (from: number, to: number, char: string) => chars.fill(char, from, to);
  for (const token of tokens) {
    const { start, end } = token;
    if (token.kind === 'weight') {
      fill(start, token.innerStart, INVISIBLE);
      fill(token.innerEnd, end, INVISIBLE);
      if (TRAILING.has(token.shape)) chars[token.innerEnd] = '\n';
    } else if (DIVIDING.has(token.kind) || token.kind === 'flag') {
      fill(start, end, INVISIBLE);
      chars[start] = '\n';
    } else fill(start, end, SILENT.has(token.kind) && token.words === '' ? INVISIBLE : OPAQUE);
  }
  return chars
    .join('')
    .replace(/\\(?=[()[\]{}\\|"+-])/g, INVISIBLE)
    .replace(/(?<=\p{L})_(?=[\p{L}\p{N}\uE000(])/gu, ' ');
}
