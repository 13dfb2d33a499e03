import { articleBefore } from './articles.ts';
import { midSentence } from './names.ts';
import { neededArticle } from './needs-article.ts';
import { remembered } from './remembered.ts';

export { midSentence };

export interface Phrased {
  /** `a `, `an `, `the ` or nothing. */
  article: string;
  text: string;
}

/** Takes a noun phrase as typed and returns it with the article it lacks, fit for the middle of a sentence. */
export const withArticle = remembered(500, (typed): Phrased => {
  const text = midSentence(typed);
  const needed = neededArticle(text);
  if (needed === 'none') return { article: '', text };
  return { article: needed === 'the' ? 'the ' : `${articleBefore(text)} `, text };
});
