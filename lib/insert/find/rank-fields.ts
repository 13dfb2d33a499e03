import type { Meaning } from './meaning.ts';
import { ownWords } from './own-words.ts';
import { isNegative, type Score, scoreField } from './score-field.ts';
import { around, surroundings } from './surroundings.ts';

export interface Ranked extends Score {
  field: HTMLElement;
  /** Whether it is there for what to leave out. */
  negative: boolean;
}

/** The boxes of a page with their points, each seen among the others, the best first. */
export function rankFields(
  fields: HTMLElement[],
  roots: (Document | ShadowRoot)[],
  meaning: Meaning,
): Ranked[] {
  const near = surroundings(roots, around(fields), meaning);
  const ranked = fields.map((field) => {
    const seen = [ownWords(field), meaning, near(field)] as const;
    return { field, ...scoreField(field, ...seen), negative: isNegative(...seen) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}
