import type { FieldKey } from '../fields.ts';
import type { TextKey } from '../text-key.ts';
import { TERM_PICTURES } from './term-pictures.ts';

type Manifest = typeof TERM_PICTURES;

/** The name of a picture. */
export type PictureId = { [Field in keyof Manifest]: Manifest[Field][keyof Manifest[Field]] }[keyof Manifest];

const BY_FIELD: Partial<Record<FieldKey, Readonly<Record<string, PictureId>>>> = TERM_PICTURES;

/** Returns the picture of a term, by its `text`; null where it has none. */
export function pictureOf(field: FieldKey, text: string): PictureId | null {
  const pictures = BY_FIELD[field] ?? {};
  return Object.hasOwn(pictures, text) ? (pictures[text] ?? null) : null;
}

/** Returns the address of a picture within the extension. */
export const picturePath = (id: PictureId) => `/art/${id}.webp` as const;

/** Returns the key of the sentence that says what is to be seen: what the word means, to one who does not know it. */
export const pictureText = (id: PictureId) => `art.${id}` as const satisfies TextKey;
