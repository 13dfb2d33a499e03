import type { Message } from './message.ts';

/** What a reader could not take as it was meant, and the key of what is said of it; the text itself is kept. */
const KEYS = {
  'flag-without-value': 'note.flagWithoutValue',
  'bad-ratio': 'note.badRatio',
  'bad-value': 'note.badValue',
  'bad-weight': 'note.badWeight',
  'unknown-flag': 'note.unknownFlag',
  'too-long': 'note.tooLong',
  'not-understood': 'note.notUnderstood',
  'unknown-json': 'note.unknownJson',
} as const;

export type NoteId = keyof typeof KEYS;

/** Returns a note of a kind about the words in question, if it is about some. */
export function noteOf(note: NoteId, words?: string): Message {
  const id = KEYS[note];
  return words === undefined ? { id } : { id, params: { words: [words] } };
}
