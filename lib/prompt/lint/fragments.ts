import type { Piece, WordField } from './pieces.ts';

/** What stands between two commas, as typed, without the space around it. */
export interface Fragment {
  field: WordField;
  index: number;
  text: string;
  start: number;
  end: number;
}

/** Divides a text at its commas, semicolons and line ends. */
export function fragmentsOf({ field, index, text }: Piece): Fragment[] {
  if (!/[,;，、\n]/.test(text)) {
    const typed = text.trim();
    const start = text.length - text.trimStart().length;
    return typed === '' ? [] : [{ field, index, text: typed, start, end: start + typed.length }];
  }
  return [...text.matchAll(/[^,;，、\n]+/g)].flatMap((match) => {
    const typed = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    return typed === '' ? [] : [{ field, index, text: typed, start, end: start + typed.length }];
  });
}
