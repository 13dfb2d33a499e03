import { articleBefore } from './articles.ts';
import { EVERYDAY } from './names.ts';
import { neededArticle } from './needs-article.ts';

export interface Phrased {
  /** `a `, `an `, `the ` or nothing. */
  article: string;
  text: string;
}

/** Takes a noun phrase as typed and gives it with the article it lacks, fit for the middle of a sentence. */
export function withArticle(typed: string): Phrased {
  const text = midSentence(typed);
  const needed = neededArticle(text);
  if (needed === 'none') return { article: '', text };
  return { article: needed === 'the' ? 'the ' : `${articleBefore(text)} `, text };
}

/** Phones begin every field with a capital: everyday words and articles lose it, names keep it. */
export function midSentence(text: string): string {
  const first = /^\p{Lu}[\p{Ll}'-]*(?![\p{L}\p{N}])/u.exec(text)?.[0];
  if (!first || first === 'I') return text;
  const lower = first.toLowerCase();
  const second = /^\p{Lu}[\p{Ll}'-]*\s+(\S)/u.exec(text)?.[1] ?? '';
  if (ARTICLES.test(lower)) return text.startsWith('A.') ? text : lower + text.slice(first.length);
  // `Red Square`, `Black Panther`: a second capital makes it a name.
  return EVERYDAY.has(lower) && !/\p{Lu}/u.test(second) ? lower + text.slice(first.length) : text;
}

const ARTICLES =
  /^(?:a|an|the|in|on|at|with|by|under|near|this|some|his|her|their|two|three|four|five|several|many)$/;
