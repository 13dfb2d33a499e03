import type { Phrase } from '../model.ts';
import { type GrammarId, lex } from '../syntax/index.ts';
import { bordersOfGroups, cutAt } from './group-borders.ts';
import { NEGATED } from './labels/values.ts';
import { createPieces } from './pieces.ts';
import { fragmentsOf, sentencesOf } from './words/index.ts';

const LONGEST = 32_000;

/** Returns the phrases of a list of what to leave out (`text, (watermark:1.2)`), with their weights. */
export function readNegative(text: string, grammar: GrammarId): Phrase[] {
  if (text.length > LONGEST) return [{ text: text.trim() }];
  const tokens = lex(text, grammar);
  const pieces = createPieces(text, tokens, grammar);
  const borders = bordersOfGroups(text, tokens, true);
  for (const sentence of sentencesOf(pieces.masked)) {
    for (const { start, end } of cutAt(borders, fragmentsOf(pieces.masked, sentence))) {
      const words = pieces.masked.slice(start, end);
      const lead = /^\s*/.exec(words)?.[0].length ?? 0;
      const no = NEGATED.exec(words.slice(lead))?.[0].length ?? 0;
      const period = /\.\s*$/.exec(words)?.[0].length ?? 0;
      pieces.add('exclude', { start: start + lead + no, end: end - period });
    }
  }
  // They are no words, but no less a part of the list.
  const named = tokens
    .filter(({ kind }) => kind === 'network' || kind === 'address')
    .map(({ start, end }): Phrase => ({ text: text.slice(start, end), syntax: grammar }));
  return [...(pieces.toPrompt().exclude ?? []), ...named];
}
