/** What could not be taken as it was meant, told in one sentence; the text itself is kept. */
export interface Note {
  note:
    | 'flag-without-value'
    | 'bad-ratio'
    | 'bad-value'
    | 'bad-weight'
    | 'unknown-flag'
    | 'too-long'
    | 'not-understood'
    | 'unknown-json';
  message: string;
}

/** Gives a note of a kind about the words in question. */
export function noteOf(note: Note['note'], words = ''): Note {
  return { note, message: SENTENCES[note](shortened(words)) };
}

const SENTENCES: Record<Note['note'], (words: string) => string> = {
  'flag-without-value': (words) => `The flag ${words} lacks its value; write one after it or take it out.`,
  'bad-ratio': (words) => `${words} is no aspect ratio; write two numbers above zero, such as 3:2.`,
  'bad-value': (words) => `${words} has no value the flag takes; it is kept beside the prompt.`,
  'bad-weight': (words) => `${words} has no weight that can be used; it stays as words.`,
  'unknown-flag': (words) => `The flag ${words} is not known; it is kept beside the prompt.`,
  'too-long': () => 'The text is too long to be taken apart; it stays whole in Subject.',
  'not-understood': () => 'Most of the text fits no field; it stays whole in Subject.',
  'unknown-json': () => 'This JSON is of no form that is known; it stays whole in Subject.',
};

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57).toWellFormed()}…` : words;
}
