import type { FieldKey } from '../fields.ts';
import { keyOf } from './key-of.ts';
import type { FieldTerm } from './term.ts';
import { TERMS } from './terms/index.ts';

/** By `key` and by `field key`; made at the first look, not while the popup opens. */
let index: Map<string, FieldTerm> | null = null;

function readIndex(): Map<string, FieldTerm> {
  if (index) return index;
  index = new Map();
  // The words themselves before all other words for them; what to leave out names things of all other fields.
  const fields = (Object.keys(TERMS) as FieldKey[]).sort((a, b) => +(a === 'exclude') - +(b === 'exclude'));
  const add = (key: string, term: FieldTerm) => {
    if (!index?.has(key)) index?.set(key, term);
  };
  for (const names of [(term: FieldTerm) => [term.text], (term: FieldTerm) => term.also ?? []]) {
    for (const field of fields) {
      for (const term of TERMS[field]) {
        for (const name of names({ ...term, field })) {
          add(keyOf(name), { ...term, field });
          add(`${field}\n${keyOf(name)}`, { ...term, field });
        }
      }
    }
  }
  return index;
}

/**
 * Takes a text and gives the term it is, by its own words or another word for it; case, hyphens and British spelling
 * do not matter. Null if there is none.
 * @param field looks there first; elsewhere only where that field has no such term
 */
export function termOf(text: string, field?: FieldKey): FieldTerm | null {
  const key = keyOf(text);
  if (key === '') return null;
  const terms = readIndex();
  return (field && terms.get(`${field}\n${key}`)) ?? terms.get(key) ?? null;
}

/** Takes a key that `keyOf` gave and gives the term of the field it is, or null. */
export function termByKey(key: string, field: FieldKey): FieldTerm | null {
  return readIndex().get(`${field}\n${key}`) ?? null;
}

/** Takes a text and gives the field whose vocabulary has it, or null. */
export function fieldOf(text: string): FieldKey | null {
  return termOf(text)?.field ?? null;
}
