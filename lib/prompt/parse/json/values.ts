/** Safe looks into values that a text held: their keys may be anything. */

import { isRecord } from '../../is-record.ts';

export type Json = Record<string, unknown>;

/** Returns what an object holds itself under a key, or undefined. */
export function at(record: Json, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Returns the first of the keys under which an object holds a text that is not blank, or undefined. */
export function textAt(record: Json, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = at(record, key);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}

/** Returns a number, also one written as a text (`"42"`), or undefined. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*-?\d{1,20}(?:\.\d{1,12})?\s*$/.test(value)) return undefined;
  return Number(value);
}

/** Returns the objects of a list; of anything else none. */
export function recordsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Returns the text of a phrase as our own exchange format writes it (a text and perhaps its weight), or undefined. */
export function phraseTextOf(record: Json): string | undefined {
  const keys = Object.keys(record);
  return keys.every((key) => key === 'text' || key === 'weight') ? textAt(record, ['text']) : undefined;
}
