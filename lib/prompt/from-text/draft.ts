import type { ManyField, OneField } from '../fields.ts';
import type { Phrase, Prompt } from '../model.ts';

/** The prompt while a text is being read into it. Nothing that was said goes lost: a taken place passes on to details. */
export interface Draft {
  prompt: Prompt;
  add(field: OneField | ManyField, text: string, weight?: number): void;
  /** Lays a parameter under a target family's name, or beside the shared ones where `family` is null. */
  parameter(family: string | null, name: string, value: unknown): void;
}

const MANY: ReadonlySet<string> = new Set<ManyField>([
  'details',
  'style',
  'colorTone',
  'lighting',
  'mood',
  'framing',
  'exclude',
]);

/** A draft with nothing in it. */
export function createDraft(): Draft {
  const prompt: Prompt = { subject: { text: '' } };
  const draft: Draft = {
    prompt,
    add(field, text, weight = 1) {
      const trimmed = text.trim();
      if (trimmed === '') return;
      const phrase: Phrase = weight === 1 ? { text: trimmed } : { text: trimmed, weight };
      if (MANY.has(field)) {
        const many = field as ManyField;
        const former = prompt[many];
        if (former) former.push(phrase);
        else prompt[many] = [phrase];
      } else if (prompt[field as OneField]?.text) draft.add('details', trimmed, weight);
      else prompt[field as OneField] = phrase;
    },
    parameter(family, name, value) {
      const parameters = { ...prompt.parameters };
      if (family === null) Object.assign(parameters, { [name]: value });
      else {
        const former = (parameters as Record<string, object | undefined>)[family];
        Object.assign(parameters, { [family]: { ...former, [name]: value } });
      }
      prompt.parameters = parameters;
    },
  };
  return draft;
}
