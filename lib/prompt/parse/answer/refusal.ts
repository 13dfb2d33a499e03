import { ENGLISH, OTHERS } from './data/refusals.ts';

/** Takes folded words and tells whether they begin as a refusal does. */
export function declines(words: string): boolean {
  const head = words
    .slice(0, 300)
    .replace(/^[\s#>*_"'-]+/, '')
    .replace(/\s+/g, ' ');
  return ENGLISH.test(head) || OTHERS.test(head);
}

/** Takes a text and gives its first sentence, at most 160 characters of it. */
export function firstSentence(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim().slice(0, 600);
  const end = line.slice(8).search(/[.!?\u3002\uFF1F\uFF01](?=\s|$|["'])/u);
  const sentence = end < 0 ? line : line.slice(0, end + 9);
  return sentence.length > 160
    ? `${sentence
        .slice(0, 159)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}\u2026`
    : sentence;
}
