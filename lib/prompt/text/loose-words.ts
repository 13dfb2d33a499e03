/**
 * Gives the words of a text as a search compares them: without case, accents and signs, each after one space, so that
 * ` gol` finds what a word begins with. Empty where it has none.
 */
export function looseWords(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? '' : ` ${plain}`;
}
