import type { FieldKey } from '../fields.ts';
import type { TextKey } from '../text-key.ts';
import { TERM_PICTURES } from './term-pictures.ts';

type Manifest = typeof TERM_PICTURES;

/** The name of a picture. */
export type PictureId = { [Field in keyof Manifest]: keyof Manifest[Field] }[keyof Manifest];

const BY_TERM = new Map<string, ReadonlyMap<string, PictureId>>(
  Object.entries(TERM_PICTURES).map(([field, pictures]) => [field, termsOf(pictures)]),
);

function termsOf(pictures: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, PictureId> {
  return new Map(
    Object.entries(pictures).flatMap(([id, terms]) => terms.map((text) => [text, id as PictureId])),
  );
}

/** Returns the picture of a term, by its `text`; null where it has none. */
export const pictureOf = (field: FieldKey, text: string): PictureId | null =>
  BY_TERM.get(field)?.get(text) ?? null;

/** Returns the address of a picture within the extension. */
export const picturePath = (id: PictureId) => `/art/${id}.webp` as const;

/** Returns the key of the sentence that says what is to be seen: what the word means, to one who does not know it. */
export const pictureText = (id: PictureId) => `art.${id}` as const satisfies TextKey;
