/** Counts the tokens of a text that has no whitespace in it: the part of a tokenizer that `measure` needs. */
export interface TokenCounter {
  /** How many tokens a run has. */
  count(run: string): number;
  /** How many UTF-16 units of a run its first `tokens` tokens cover; never half a letter. */
  fit(run: string, tokens: number): number;
}
