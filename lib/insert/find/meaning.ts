import type { Words } from './words.ts';

/** The same as patterns for normalized text. */
export interface Meaning
  extends Record<'negative' | 'wish' | 'picture' | 'chat' | 'editor' | 'make' | 'publish', RegExp> {
  /** What is never a prompt box, with the points it costs. */
  warnings: [RegExp, number][];
}

/** Scripts that put no space between words: there a word is found anywhere. */
const UNSPACED = /^[\u3000-\uffff]/;
const NOTHING = /(?!)/;

/** One pattern for the words of all languages. */
function pattern(lines: string[] = []): RegExp {
  if (lines.length === 0) return NOTHING;
  // A bar within brackets belongs to the word.
  const starts = lines
    .join('|')
    .split(/\|(?![^(]*\))/)
    .map((word) => (UNSPACED.test(word) ? word : `(?<!\\p{L})${word}`));
  return new RegExp(starts.join('|').replaceAll('_', '(?!\\p{L})'), 'u');
}

let last: { words: Partial<Words>; meaning: Meaning } | null = null;

/** Makes patterns of words; those of the last words are kept, because a page is looked at again and again. */
export function meaningOf(words: Partial<Words> = {}): Meaning {
  if (last?.words !== words) {
    const meaning: Meaning = {
      negative: pattern(words.negative),
      wish: pattern(words.wish),
      picture: pattern(words.picture),
      chat: pattern(words.chat),
      editor: pattern(words.editor),
      make: pattern(words.make),
      publish: pattern(words.publish),
      warnings: [
        [pattern(words.search), -80],
        [pattern(words.person), -80],
        [pattern(words.talk), -60],
        [pattern(words.entry), -40],
      ],
    };
    last = { words, meaning };
  }
  return last.meaning;
}
