import type { FieldKey } from '../fields.ts';
import type { PicturedField } from './pictured-fields.ts';
import { pictureOf } from './pictures.ts';
import { swatchOf } from './swatches.ts';
import type { Term } from './term.ts';
import { TERM_GROUPS } from './term-groups.ts';
import { TERMS } from './terms/index.ts';

type Groups = typeof TERM_GROUPS;

/** The name of a group; no two fields share one. */
export type GroupId = { [Field in PicturedField]: keyof Groups[Field] }[PicturedField];

/** Terms of a field that belong together, those with something to look at first. */
export interface TermGroup {
  id: GroupId;
  terms: readonly Term[];
}

/** Tells whether a term has something to look at: a picture, its colors, or the shape of a ratio. */
export const hasLook = (field: FieldKey, text: string): boolean =>
  field === 'aspectRatio' || pictureOf(field, text) !== null || swatchOf(text) !== null;

/** Returns the groups of a field in their order. */
export function groupsOf(field: PicturedField): TermGroup[] {
  const byText = new Map(TERMS[field].map((term) => [term.text, term]));
  const groups = Object.entries<readonly string[]>(TERM_GROUPS[field]);
  return groups.map(([id, texts]) => {
    const terms = texts.flatMap((text) => byText.get(text) ?? []);
    const looks = terms.filter(({ text }) => hasLook(field, text));
    return { id: id as GroupId, terms: [...looks, ...terms.filter((term) => !looks.includes(term))] };
  });
}
