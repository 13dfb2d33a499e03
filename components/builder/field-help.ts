import type { FieldKey } from '@/lib/prompt/fields.ts';

/** What the form knows of the words: what to offer in a field, and where a picture of an offer is. */
export interface FieldHelp {
  suggest(field: FieldKey, typed: string): string[];
  /** By what other word for it an offer was found: `bokeh` for shallow depth of field. */
  foundBy?(field: FieldKey, offer: string, typed: string): string | null;
  /** The address of a small picture of the offer, or null. */
  pictureOf?(field: FieldKey, offer: string): string | null;
  /** What an offer means, in a sentence; null where nothing is said of it. */
  explain?(field: FieldKey, offer: string): string | null;
  /** An offer is looked at that would take the place of `typed`; null where none is any more. */
  onShow?(field: FieldKey, offer: string | null, typed: string): void;
}
