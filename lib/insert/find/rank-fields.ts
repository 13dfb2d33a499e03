import type { Meaning } from './meaning.ts';
import { ownWords } from './own-words.ts';
import { isNegative, scoreField } from './score-field.ts';
import { around, surroundings } from './surroundings.ts';

export interface Ranked {
  field: HTMLElement;
  score: number;
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
    const words = ownWords(field);
    const there = near(field);
    return {
      field,
      score: scoreField(field, meaning, there, words),
      negative: isNegative(words, meaning, there),
    };
  });
  return ranked.sort((a, b) => b.score - a.score);
}
