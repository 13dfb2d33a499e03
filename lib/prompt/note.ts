import type { Message } from './message.ts';

/** What a reader could not take as it was meant, and the key of what is said of it; the text itself is kept. */
const ABOUT_WORDS = {
  'flag-without-value': 'note.flagWithoutValue',
  'bad-ratio': 'note.badRatio',
  'bad-value': 'note.badValue',
  'bad-weight': 'note.badWeight',
  'unknown-flag': 'note.unknownFlag',
} as const;
const ABOUT_ALL = {
  'too-long': 'note.tooLong',
  'not-understood': 'note.notUnderstood',
  'unknown-json': 'note.unknownJson',
} as const;

type WordsNote = keyof typeof ABOUT_WORDS;
export type NoteId = WordsNote | keyof typeof ABOUT_ALL;

/** Returns a note of a kind about the words in question, or about the whole text. */
export function noteOf(note: WordsNote, words: string): Message;
export function noteOf(note: NoteId, words?: string): Message;
export function noteOf(note: NoteId, words = ''): Message {
  if (Object.hasOwn(ABOUT_ALL, note)) return { id: ABOUT_ALL[note as keyof typeof ABOUT_ALL] };
  return { id: ABOUT_WORDS[note as WordsNote], params: { words: [words] } };
}
