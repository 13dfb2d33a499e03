import type { Fragment } from '../../compiled.ts';
import { joined, joint } from '../fragments.ts';

/** A value of a caption: words that remember who wrote them. */
export type CaptionValue = Fragment[];
export type CaptionEntry = [key: string, value: CaptionValue];

/** Words as a JSON string, compact, with every letter as it is. */
export function jsonString(words: readonly Fragment[]): CaptionValue {
  return [
    joint('"'),
    ...words.map((fragment) => ({ ...fragment, text: JSON.stringify(fragment.text).slice(1, -1) })),
    joint('"'),
  ];
}

/** An object of the entries, in their order. */
export function jsonObject(entries: readonly CaptionEntry[]): CaptionValue {
  const parts = entries.map(([key, value]) => [joint(`${JSON.stringify(key)}:`), ...value]);
  return [joint('{'), ...joined(parts, ','), joint('}')];
}

/** A list of the values. */
export function jsonList(values: readonly CaptionValue[]): CaptionValue {
  return [joint('['), ...joined([...values], ','), joint(']')];
}
