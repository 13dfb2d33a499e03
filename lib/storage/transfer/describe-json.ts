/** Says what a JSON value looks like, for a user who chose the wrong file. */

const SHOWN_KEYS = 3;
const SHOWN_LENGTH = 30;

/** @returns words that fit after "it holds": "a list of 3 texts", "an object with the keys “a” and “b”" */
export function describeJson(value: unknown): string {
  if (value === null) return 'only “null”';
  if (Array.isArray(value)) return describeList(value);
  if (typeof value === 'object') return describeObject(value);
  return typeof value === 'string' ? 'a single text' : `a single ${typeof value}`;
}

function describeList(list: unknown[]): string {
  if (list.length === 0) return 'an empty list';
  const first = list[0];
  const kind = Array.isArray(first) ? 'lists' : typeof first === 'object' ? 'objects' : `${typeof first}s`;
  return `a list of ${list.length} ${kind === 'strings' ? 'texts' : kind}`;
}

function describeObject(value: object): string {
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, SHOWN_KEYS).map((key) => `“${key.slice(0, SHOWN_LENGTH)}”`);
  const more = keys.length > SHOWN_KEYS ? ` and ${keys.length - SHOWN_KEYS} more` : '';
  return `an object with ${keys.length === 1 ? 'the key' : 'the keys'} ${shown.join(', ')}${more}`;
}
