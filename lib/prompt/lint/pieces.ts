import { phrasesOf } from '../edit.ts';
import { FIELDS, type FieldKey } from '../fields.ts';
import type { Phrase, Prompt } from '../model.ts';
import { isGrammarId, lex, maskTokens } from '../syntax/index.ts';

/** One phrase of a field that says what to draw. */
export interface CheckedPhrase {
  field: WordField;
  /** Its place in the field. */
  index: number;
  /** As the user wrote it; at most `READ` UTF-16 units: advice on a prompt is about its beginning. */
  typed: string;
  /** Its words alone: of the same length, with signs nobody reads in the place of what is quoted or a command. */
  text: string;
  /** What it quotes, without the quotation marks. */
  quotes: readonly string[];
  /** The grammar of the program whose commands it holds. */
  syntax?: string;
}

export type WordField = Exclude<FieldKey, 'aspectRatio' | 'exclude'>;

/** How much of a phrase, and how many phrases of a field, the coach reads: more than any target takes. */
export const READ = 4000;
export const MOST_PHRASES = 40;

export const WORD_FIELDS = FIELDS.map(({ key }) => key).filter(
  (key): key is WordField => key !== 'aspectRatio' && key !== 'exclude',
);

/** Returns what the user wrote in the fields that say what to draw; blank phrases are left out. */
export function piecesOf(prompt: Prompt): CheckedPhrase[] {
  return WORD_FIELDS.flatMap((field) =>
    phrasesOf(prompt, field)
      .slice(0, MOST_PHRASES)
      .map((phrase, index) => pieceOf(phrase, field, index))
      .filter(({ typed }) => typed.trim() !== ''),
  );
}

/** Returns a phrase as the rules read it. */
export function pieceOf({ text, syntax }: Phrase, field: WordField, index: number): CheckedPhrase {
  const typed = text.slice(0, READ);
  const known = syntax !== undefined && isGrammarId(syntax);
  const tokens = lex(typed, known ? syntax : 'plain');
  const quoted = tokens.filter(({ kind }) => kind === 'quote');
  // What is quoted is to be written in the picture, and no word of the prompt; without a grammar other signs are plain.
  const hidden = known ? tokens : quoted;
  return {
    field,
    index,
    typed,
    text: hidden.length === 0 ? typed : maskTokens(typed, hidden),
    quotes: quoted.map(({ start, end }) => typed.slice(start + 1, end - 1)),
    ...(syntax === undefined ? {} : { syntax }),
  };
}
