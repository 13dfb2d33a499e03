import type { Fragment } from '../../compiled.ts';
import { joined, joint } from '../fragments.ts';

/** A value as JSON: words that remember who wrote them. */
export type JsonValue = Fragment[];
export type JsonEntry = [key: string, value: JsonValue];

/** Whether a space follows commas and colons. A line break never does: where Enter sends, it would send. */
export type Spacing = '' | ' ';

/** Returns words as a JSON string, with every letter as it is. */
export function jsonString(words: readonly Fragment[]): JsonValue {
  return [
    joint('"'),
    ...words.map((fragment) => ({ ...fragment, text: JSON.stringify(fragment.text).slice(1, -1) })),
    joint('"'),
  ];
}

/** Returns an object of the entries that have a value, in their order; nothing where none has. */
export function jsonObject(entries: readonly JsonEntry[], space: Spacing = ''): JsonValue {
  const parts = entries
    .filter(([, value]) => value.length > 0)
    .map(([key, value]) => [joint(`${JSON.stringify(key)}:${space}`), ...value]);
  return parts.length === 0 ? [] : [joint('{'), ...joined(parts, `,${space}`), joint('}')];
}

/** Returns a list of the values; nothing where there are none. */
export function jsonList(values: readonly JsonValue[], space: Spacing = ''): JsonValue {
  const parts = values.filter((value) => value.length > 0);
  return parts.length === 0 ? [] : [joint('['), ...joined(parts, `,${space}`), joint(']')];
}
