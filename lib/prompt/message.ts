import * as z from 'zod/mini';
import { shortened } from './text/shortened.ts';

/** Words of the user are a list, also where there is one only; a message stands for its own text. */
export type MessageValue = string | number | readonly string[] | Message;

/** Something to be said to the user, before it is put into the words of a language. */
export interface Message {
  /** The key of its text in the locale files: `check.noSubject.message`. */
  id: string;
  /** The values of the places in that text, by their names: `{words}`. */
  params?: Readonly<Record<string, MessageValue>>;
}

/** An exception that says what to tell the user. */
export class MessageError extends Error {
  override name = 'MessageError';
  readonly said: Message;

  constructor(said: Message, options?: ErrorOptions) {
    super(said.id, options);
    this.said = said;
  }
}

/** Returns what to tell the user about an exception, also about one that says nothing to them. */
export function messageOf(error: unknown): Message {
  if (error instanceof MessageError) return error.said;
  return {
    id: 'list.unexpected',
    params: { reason: error instanceof Error ? error.message : String(error) },
  };
}

/** Its values are checked where they are put into words: what is no text is left out there. */
export const messageSchema = z.custom<Message>(
  (value) => typeof value === 'object' && value !== null && typeof (value as Message).id === 'string',
);

/** The texts of one language. */
export interface Texts {
  /** Its tag, `pt-BR`: how lists are joined depends on it. */
  language: string;
  /** Returns the text of a key with its places filled; `count` chooses between its singular and plural, if it has both. */
  text(key: string, values: Readonly<Record<string, string>>, count?: number): string;
}

/** The most words of the user a message repeats, and the most characters of each. */
const SHOWN = 3;
const LONGEST = 40;

/** Returns the sentence of a message in a language. The longest list among its values decides singular or plural. */
export function sentenceOf({ id, params = {} }: Message, texts: Texts): string {
  const counts = Object.values(params).flatMap((value) => (Array.isArray(value) ? [value.length] : []));
  const values = Object.entries(params).map(([name, value]) => [name, inWords(value, texts)]);
  return texts.text(id, Object.fromEntries(values), counts.length > 0 ? Math.max(...counts) : undefined);
}

function inWords(value: MessageValue, texts: Texts): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(texts.language).format(value);
  return isList(value) ? listed(value, texts) : sentenceOf(value, texts);
}

const isList = (value: MessageValue): value is readonly string[] => Array.isArray(value);

/** `"text", "watermark", "logo", and 4 more` */
function listed(words: readonly string[], texts: Texts): string {
  const shown = words
    .slice(0, SHOWN)
    .map((word) => texts.text('list.word', { word: shortened(word, LONGEST) }));
  const more = words.length - SHOWN;
  const items = more > 0 ? [...shown, texts.text('list.more', { count: String(more) })] : shown;
  return new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(items);
}
