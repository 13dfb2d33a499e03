import type { FieldKey } from '../fields.ts';
import { TERMS } from './terms/index.ts';

/** The words of the terms of every field. */
export const VOCABULARY = Object.fromEntries(
  Object.entries(TERMS).map(([field, terms]) => [field, terms.map(({ text }) => text)]),
) as Record<string, readonly string[]> as Readonly<Record<FieldKey, readonly string[]>>;
