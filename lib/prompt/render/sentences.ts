import { readPhrase } from '../lexicon/phrase.ts';
import { hasRole } from '../lexicon/roles.ts';

/** The end of one sentence and the beginning of another; `St. John` and `J. R. R. Tolkien` are none. */
const NEXT = /(?<!\b(?:\p{Lu}|St|Mt|Mr|Mrs|Ms|Dr|Jr|Sr))[.!?]["')]?\s+["'(]?\p{Lu}/u;

/** Tells whether a phrase is a sentence, or several: it has a subject and its verb, or asks for something. */
export function isSentence(text: string): boolean {
  return readPhrase(text).kind === 'sentence' || isSeveralSentences(text);
}

/** Tells whether a text holds more than one sentence. */
export function isSeveralSentences(text: string): boolean {
  return NEXT.test(text);
}

/** Tells whether a text asks for an image: `Create a logo for a bakery`. */
export function asksForImage(text: string): boolean {
  const { kind, tokens } = readPhrase(text);
  return kind === 'sentence' && hasRole('request', tokens[0]?.lower ?? '');
}
