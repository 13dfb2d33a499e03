import type { Source } from '../../model.ts';
import { type GrammarId, isGrammarId, lex, type Token } from '../../syntax/index.ts';

/** A source with what in it is more than plain words. */
export interface Scan {
  grammar: GrammarId;
  tokens: readonly Token[];
}

/** A source is never changed in place, so what was found in it holds as long as it does. */
const SCANS = new WeakMap<Source, Scan | null>();

/** Returns the tokens of a source. Null if its pieces do not fit its text, as in a file that was written by hand. */
export function scanOf(source: Source): Scan | null {
  const known = SCANS.get(source);
  if (known !== undefined) return known;
  const { grammar, text } = source;
  const scan = isSound(source) && isGrammarId(grammar) ? { grammar, tokens: lex(text, grammar) } : null;
  SCANS.set(source, scan);
  return scan;
}

function isSound({ text, pieces }: Source): boolean {
  let from = 0;
  return pieces.every(({ start, end, outer: [outerStart, outerEnd] = [start, end] }) => {
    const sound =
      [start, end, outerStart, outerEnd].every(Number.isInteger) &&
      from <= start &&
      outerStart >= 0 &&
      outerStart <= start &&
      start < end &&
      end <= outerEnd &&
      outerEnd <= text.length;
    from = end;
    return sound;
  });
}
