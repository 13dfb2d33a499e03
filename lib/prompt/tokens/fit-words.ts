/** How many UTF-16 units of a run its words cover that have no more than `tokens` tokens together; `words` in order. */
export function fitWords(
  run: string,
  words: readonly string[],
  count: (word: string) => number,
  tokens: number,
): number {
  let units = 0;
  let left = tokens;
  for (const word of words) {
    left -= count(word);
    if (left < 0) return units;
    units += word.length;
  }
  return run.length;
}
