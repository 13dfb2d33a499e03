import type { Fragment } from '../../compiled.ts';
import { connector, joined } from '../fragments.ts';

/** A value as JSON: words that remember who wrote them. */
export type JsonValue = Fragment[];
export type JsonEntry = [key: string, value: JsonValue];

/** Whether a space follows commas and colons. A line break never does: where Enter sends, it would send. */
export type Spacing = '' | ' ';

/** Returns words as a JSON string, with every letter as it is. */
export function jsonString(words: readonly Fragment[]): JsonValue {
  return [
    connector('"'),
    ...words.map((fragment) => ({ ...fragment, text: JSON.stringify(fragment.text).slice(1, -1) })),
    connector('"'),
  ];
}

/** Returns an object of the entries that have a value, in their order; nothing where none has. */
export function jsonObject(entries: readonly JsonEntry[], space: Spacing = ''): JsonValue {
  const parts = entries
    .filter(([, value]) => value.length > 0)
    .map(([key, value]) => [connector(`${JSON.stringify(key)}:${space}`), ...value]);
  return parts.length === 0 ? [] : [connector('{'), ...joined(parts, `,${space}`), connector('}')];
}

/** Returns a list of the values; nothing where there are none. */
export function jsonList(values: readonly JsonValue[], space: Spacing = ''): JsonValue {
  const parts = values.filter((value) => value.length > 0);
  return parts.length === 0 ? [] : [connector('['), ...joined(parts, `,${space}`), connector(']')];
}
