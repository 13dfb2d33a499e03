import type { ManyField, OneField } from '../fields.ts';
import type { Phrase, Prompt } from '../model.ts';
import type { Note } from './note.ts';

/** A phrase and the field it goes to, in the order of reading. */
export interface Unit {
  field: OneField | ManyField;
  text: string;
  weight: number;
}

/** The prompt while a text is being read into it. Nothing that was said goes lost: a taken place passes on to details. */
export interface Draft {
  prompt: Prompt;
  units: Unit[];
  notes: Note[];
  /** Says something of the text, once. */
  note(note: Note): void;
  add(field: OneField | ManyField, text: string, weight?: number): void;
  /** Lays a parameter under a target family's name, or beside the shared ones where `family` is null. */
  parameter(family: string | null, name: string, value: unknown): void;
}

/** Nobody reads more. */
const MOST_NOTES = 10;

const MANY: ReadonlySet<string> = new Set<ManyField>([
  'details',
  'style',
  'colorTone',
  'lighting',
  'mood',
  'framing',
  'exclude',
]);

/** A draft with nothing in it, or with the units given. */
export function createDraft(given: readonly Unit[] = []): Draft {
  const prompt: Prompt = { subject: { text: '' } };
  const draft: Draft = {
    prompt,
    units: [],
    notes: [],
    note(note) {
      const said =
        draft.notes.length >= MOST_NOTES || draft.notes.some(({ message }) => message === note.message);
      if (!said) draft.notes.push(note);
    },
    add(field, text, weight = 1) {
      const trimmed = text.trim();
      if (trimmed === '') return;
      const taken = !MANY.has(field) && prompt[field as OneField]?.text;
      const place = taken ? 'details' : field;
      const phrase: Phrase = weight === 1 ? { text: trimmed } : { text: trimmed, weight };
      draft.units.push({ field: place, text: trimmed, weight });
      if (MANY.has(place)) {
        const former = prompt[place as ManyField];
        if (former) former.push(phrase);
        else prompt[place as ManyField] = [phrase];
      } else prompt[place as OneField] = phrase;
    },
    parameter(family, name, value) {
      prompt.parameters ??= {};
      const all = prompt.parameters as Record<string, Record<string, unknown>>;
      if (family === null) Object.assign(all, { [name]: value });
      else {
        all[family] ??= {};
        Object.assign(all[family], { [name]: value });
      }
    },
  };
  for (const { field, text, weight } of given) draft.add(field, text, weight);
  return draft;
}
