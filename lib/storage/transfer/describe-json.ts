/** Says what a JSON value looks like, for a user who chose the wrong file. */
import type { Message } from '../../prompt/message.ts';

/** What a single value is called, and a list of such values. */
const ONE: Record<string, string> = {
  string: 'import.oneText',
  number: 'import.oneNumber',
  boolean: 'import.oneBoolean',
};
const MANY: Record<string, string> = {
  string: 'import.texts',
  number: 'import.numbers',
  boolean: 'import.booleans',
  object: 'import.objects',
};

/** Returns words that fit after "it holds": "a list of texts (3)", "an object with the keys "a" and "b"". */
export function describeJson(value: unknown): Message {
  if (value === null) return { id: 'import.nothing' };
  if (Array.isArray(value)) return describeList(value);
  if (typeof value !== 'object') return { id: ONE[typeof value] ?? 'import.nothing' };
  const keys = Object.keys(value);
  return keys.length === 0 ? { id: 'import.emptyObject' } : { id: 'import.object', params: { keys } };
}

function describeList(list: unknown[]): Message {
  const [first] = list;
  if (list.length === 0) return { id: 'import.emptyList' };
  const kind = Array.isArray(first) ? 'import.lists' : (MANY[typeof first] ?? 'import.objects');
  return { id: 'import.list', params: { kind: { id: kind }, count: list.length } };
}
