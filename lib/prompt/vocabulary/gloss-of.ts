import type { FieldKey } from '../fields.ts';
import type { TextKey } from '../text-key.ts';
import { TERM_GLOSSES } from './glosses/index.ts';
import { type PictureId, pictureOf, pictureText } from './pictures.ts';

type Glosses = typeof TERM_GLOSSES;
type GlossId = { [Field in keyof Glosses]: Glosses[Field][keyof Glosses[Field]] }[keyof Glosses];

const BY_TERM = new Map<string, ReadonlyMap<string, GlossId>>(
  Object.entries(TERM_GLOSSES).map(([field, glosses]) => [field, new Map(Object.entries(glosses))]),
);

/** Returns the key of the sentence that says what a term means: its own, or that of its picture; null where it has none. */
export function glossOf(field: FieldKey, text: string): `gloss.${GlossId}` | `art.${PictureId}` | null {
  const gloss = BY_TERM.get(field)?.get(text);
  if (gloss) return `gloss.${gloss}` as const satisfies TextKey;
  const picture = pictureOf(field, text);
  return picture && pictureText(picture);
}
