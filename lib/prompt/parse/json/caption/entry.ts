import type { FieldKey } from '../../../fields.ts';
import { isRecord, type Json } from '../values.ts';
import type { Context } from './key-roles.ts';
import type { Sink } from './sink.ts';
import { numberWords } from './wording.ts';

export type Field = Exclude<FieldKey, 'aspectRatio'>;

/** Where in the caption a key stands, and the field that the words there belong to. */
export interface Place {
  context: Context;
  field?: Field;
}

/** A key of a caption, as it is written and in words, with its value. */
export interface Entry {
  key: string;
  words: string;
  value: unknown;
}

/** What reads a caption: where its words go, and how an object within it is read. */
export interface Walk {
  sink: Sink;
  read(json: Json, place: Place): void;
}

const MOST_ITEMS = 200;

/** Gives each text, object and number of a value, or of the list it is, to who reads it. */
export function each(
  value: unknown,
  text: (one: string) => void,
  record: (one: Json) => void,
  number: (one: number) => void = () => {},
): void {
  const items = Array.isArray(value) ? value.flat(3).slice(0, MOST_ITEMS) : [value];
  for (const one of items) {
    if (typeof one === 'string') text(one);
    else if (isRecord(one)) record(one);
    else if (typeof one === 'number') number(one);
  }
}

/** Adds a number as it is said, or keeps it as a setting where it says nothing of the picture. */
export function addNumber({ key, words }: Entry, number: number, field: Field, { sink }: Walk): void {
  const said = numberWords(words, number);
  if (said === '') sink.set(key, number);
  else sink.add(field, said);
}
