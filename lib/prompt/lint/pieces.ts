import { phrasesOf } from '../edit.ts';
import { FIELDS, type FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';

/** One phrase of a field that says what to draw, as the user wrote it. */
export interface Piece {
  field: WordField;
  /** Its place in the field. */
  index: number;
  /** At most `READ` UTF-16 units: advice on a prompt is about its beginning. */
  text: string;
}

export type WordField = Exclude<FieldKey, 'aspectRatio' | 'exclude'>;

/** How much of a phrase, and how many phrases of a field, the coach reads: more than any target takes. */
export const READ = 4000;
export const MOST_PHRASES = 40;

export const WORD_FIELDS = FIELDS.map(({ key }) => key).filter(
  (key): key is WordField => key !== 'aspectRatio' && key !== 'exclude',
);

/** Gives what the user wrote in the fields that say what to draw; blank phrases are left out. */
export function piecesOf(prompt: Prompt): Piece[] {
  return WORD_FIELDS.flatMap((field) =>
    phrasesOf(prompt, field)
      .slice(0, MOST_PHRASES)
      .map(({ text }, index) => ({ field, index, text: text.slice(0, READ) }))
      .filter(({ text }) => text.trim() !== ''),
  );
}
