import type { FieldKey } from '../fields.ts';

/** The fields whose terms can be looked at, in the order of the form. */
export const PICTURED_FIELDS = [
  'contentType',
  'style',
  'colorTone',
  'lighting',
  'mood',
  'realism',
  'framing',
  'aspectRatio',
] as const satisfies readonly FieldKey[];

/** A field whose terms can be looked at. */
export type PicturedField = (typeof PICTURED_FIELDS)[number];

/** Tells whether the terms of a field can be looked at. */
export const isPictured = (field: FieldKey): field is PicturedField =>
  PICTURED_FIELDS.some((pictured) => pictured === field);
