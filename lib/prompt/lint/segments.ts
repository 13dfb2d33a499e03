import type { CheckedPhrase, WordField } from './pieces.ts';

/** What stands between two commas, without the space around it. */
export interface Segment {
  field: WordField;
  index: number;
  /** As the user wrote it. */
  typed: string;
  /** Its words alone, of the same length. */
  text: string;
  start: number;
  end: number;
}

/** Divides the words of a piece at commas, semicolons and line ends. */
export function segmentsOf({ field, index, typed, text }: CheckedPhrase): Segment[] {
  // Most phrases are one.
  if (typed === text && !/[,;，、；\n]/.test(text)) {
    const words = text.trim();
    const start = text.length - text.trimStart().length;
    return words === ''
      ? []
      : [{ field, index, typed: words, text: words, start, end: start + words.length }];
  }
  return [...text.matchAll(/[^,;，、；\n]+/g)].flatMap((match) => {
    const words = match[0].trim();
    if (words === '') return [];
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = start + words.length;
    return [{ field, index, typed: typed.slice(start, end), text: words, start, end }];
  });
}
