import { readPhrase } from './phrase.ts';
import { tokensOf } from './tokens.ts';
import { beginsAction as actionBegins } from './verbs.ts';

/**
 * Takes a noun phrase with whatever follows it and returns the words up to and with its head noun:
 * `old cats asleep in boxes` -> `old cats`, `woman wearing hats` -> `woman`.
 */
export function nounCore(text: string): string[] {
  const { core, tokens } = readPhrase(text);
  return (core.length > 0 ? core : tokens.slice(0, 1)).map((token) => token.text);
}

/** Tells whether the word at an index is a verb in -ing that begins an action (`fox sleeping in a box`), not an adjective. */
export function beginsAction(words: readonly string[], at: number): boolean {
  return actionBegins(tokensOf(words.join(' ')), at);
}
