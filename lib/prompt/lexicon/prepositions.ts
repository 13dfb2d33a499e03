import { wordSet } from './word-set.ts';

/** Words that begin a phrase of place, time or manner; a phrase beginning with one needs no help from us. */
export const PREPOSITIONS = wordSet(`
  about above across after against along alongside amid amidst among amongst around as at atop before behind below
  beneath beside besides between beyond by despite down during for from in inside into like near next of off on onto
  opposite out outside over past per round since through throughout to toward towards under underneath until up upon
  versus via with within without`);

/** Takes a text and tells whether its first word is a preposition. */
export function startsWithPreposition(text: string): boolean {
  return PREPOSITIONS.has(/^[\p{L}]+/u.exec(text)?.[0].toLowerCase() ?? '');
}
