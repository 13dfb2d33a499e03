import * as z from 'zod/mini';
import { shortened } from './text/shortened.ts';
import type { NamedKey, PlacesOf } from './text-key.ts';

/**
 * What stands in the place of a text. A list of strings is words of the user, which are quoted, also where there is
 * one only; a number is formatted; a message stands for its own text, and `list` for what it holds, joined.
 */
export type MessageValue =
  | string
  | number
  | readonly string[]
  | Message
  | { readonly list: readonly MessageValue[] }
  | { readonly month: string };

/**
 * Something to be said to the user, before it is put into the words of a language: the key of its text in the locale
 * files, and a value for each place in it. It is plain data, and can be stored and sent.
 */
export type Message =
  // One type for all of them: of one for each key the compiler gets too many.
  | { readonly id: PlainKey; readonly params?: undefined }
  | {
      [Key in PlacedKey]: {
        readonly id: Key;
        readonly params: Readonly<Record<PlacesOf<Key>, MessageValue>>;
      };
    }[PlacedKey];

/** The key of a text without places, and that of one with places. */
type PlainKey = { [Key in NamedKey]: [PlacesOf<Key>] extends [never] ? Key : never }[NamedKey];
type PlacedKey = Exclude<NamedKey, PlainKey>;

/** What follows the key of a message where it is made: the values of its places, or nothing. */
export type ParamsOf<Key extends NamedKey> = [PlacesOf<Key>] extends [never]
  ? []
  : [params: Readonly<Record<PlacesOf<Key>, MessageValue>>];

/** Returns the message of a key, for functions that are handed a key. */
export function messageFor<Key extends NamedKey>(id: Key, ...[params]: ParamsOf<Key>): Message {
  return (params ? { id, params } : { id }) as unknown as Message;
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
export const messageSchema = z.lazy(() =>
  z.custom<Message>(
    (value) => typeof value === 'object' && value !== null && typeof (value as Message).id === 'string',
  ),
);

/** The texts of one language. */
export interface Texts {
  /** Its tag, `pt-BR`, by which numbers, lists and months are written and plural forms chosen. */
  language: string;
  /** Returns the text of a key with its places as they are, or an empty string if there is none. */
  text(key: string): string;
}

/** The most words of the user a message repeats, and the most characters of each. */
const SHOWN = 3;
const LONGEST = 40;

/** Returns the sentence of a message in a language. */
export function sentenceOf({ id, params: given }: Message, texts: Texts): string {
  const params: Params = given ?? {};
  const text = keysOf(id, countIn(params), texts.language).map(texts.text).find(Boolean) ?? '';
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? inWords(params[name] as MessageValue, texts) : place,
  );
}

type Params = Readonly<Record<string, MessageValue>>;

/**
 * Returns the keys at which the text for a count may stand, the best first: the text itself where it has no plural
 * forms, else the form that the language asks for.
 */
export function keysOf(key: string, count: number | undefined, language: string): string[] {
  const forms = count === undefined ? ['other'] : [new Intl.PluralRules(language).select(count), 'other'];
  return [key, ...forms.map((form) => `${key}.${form}`)];
}

/** The value named `count` decides the plural form; where there is none, the longest list of words does. */
function countIn(params: Params): number | undefined {
  if (typeof params.count === 'number') return params.count;
  const lengths = Object.values(params).flatMap((value) => (isWords(value) ? [value.length] : []));
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}

function inWords(value: MessageValue, texts: Texts): string {
  const { language } = texts;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  if (isWords(value)) return listed(quoted(value, texts), language);
  if ('list' in value)
    return listed(
      value.list.map((one) => inWords(one, texts)),
      language,
    );
  if ('month' in value) return monthOf(value.month, language);
  return sentenceOf(value, texts);
}

const isWords = (value: MessageValue): value is readonly string[] => Array.isArray(value);

const listed = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

/** `"text"`, `"watermark"`, `"logo"`, `4 more` */
function quoted(words: readonly string[], texts: Texts): string[] {
  const shown = words
    .slice(0, SHOWN)
    .map((word) => sentenceOf({ id: 'list.word', params: { word: shortened(word, LONGEST) } }, texts));
  const more = words.length - SHOWN;
  return more > 0 ? [...shown, sentenceOf({ id: 'list.more', params: { count: more } }, texts)] : shown;
}

/** `2026-03` in words. */
function monthOf(month: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
