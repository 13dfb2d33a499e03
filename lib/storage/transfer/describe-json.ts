/** Says what a JSON value looks like, for a user who chose the wrong file. */
import type { Message } from '../../prompt/message.ts';

/** What a single value is called, and a list of such values. */
const ONE: Readonly<Record<string, Message>> = {
  string: { id: 'import.oneText' },
  number: { id: 'import.oneNumber' },
  boolean: { id: 'import.oneBoolean' },
};
const OBJECTS: Message = { id: 'import.objects' };
const MANY: Readonly<Record<string, Message>> = {
  string: { id: 'import.texts' },
  number: { id: 'import.numbers' },
  boolean: { id: 'import.booleans' },
  object: OBJECTS,
};

/** Returns words that fit after "it holds": "a list of texts (3)", "an object with the keys "a" and "b"". */
export function describeJson(value: unknown): Message {
  if (value === null) return { id: 'import.nothing' };
  if (Array.isArray(value)) return describeList(value);
  if (typeof value !== 'object') return ONE[typeof value] ?? { id: 'import.nothing' };
  const keys = Object.keys(value);
  return keys.length === 0 ? { id: 'import.emptyObject' } : { id: 'import.object', params: { keys } };
}

function describeList(list: unknown[]): Message {
  const [first] = list;
  if (list.length === 0) return { id: 'import.emptyList' };
  const kind: Message = Array.isArray(first) ? { id: 'import.lists' } : (MANY[typeof first] ?? OBJECTS);
  return { id: 'import.list', params: { kind, count: list.length } };
}
