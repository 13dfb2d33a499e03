import { phrasesOf, setPhrases, setText } from '../edit.ts';
import { FIELDS, type FieldKey, MANY_FIELDS, type ManyField, type OneField } from '../fields.ts';
import type { Phrase, Prompt } from '../model.ts';
import { editOn, withoutOff } from '../off.ts';

/** What an answer says of one field, beside what the form says. */
export interface Suggestion {
  field: FieldKey;
  /** What the form holds; none where the field is empty. */
  old: string[];
  new: string[];
  /** `fill` an empty field, `extend` one whose phrases all stay, `change` one. */
  kind: 'fill' | 'extend' | 'change';
}

/**
 * Takes the prompt of the form and one that an assistant answered with, and gives a row for each field in which the
 * answer says something else, in the order of the form. A field the answer is silent about keeps what it holds; what is
 * switched off says nothing.
 */
export function suggestionsFrom(current: Prompt, answered: Prompt): Suggestion[] {
  const on = withoutOff(current);
  return FIELDS.flatMap(({ key }) => {
    const old = textsOf(on, key);
    const said = textsOf(answered, key);
    if (said.length === 0 || same(old, said)) return [];
    const kept = old.every((text) => said.some((other) => alike(text, other)));
    return [{ field: key, old, new: said, kind: old.length === 0 ? 'fill' : kept ? 'extend' : 'change' }];
  });
}

/**
 * Takes a prompt and gives it with some fields as an answer has them. Words that stood there before keep their weight and
 * whatever else their phrase held. A prompt that came from no text takes over the text of the answer, so that what was
 * accepted is printed as it was answered.
 */
export function withAnswer(prompt: Prompt, answered: Prompt, fields: readonly FieldKey[]): Prompt {
  return editOn(prompt, (on) => answeredIn(on, answered, fields));
}

function answeredIn(prompt: Prompt, answered: Prompt, fields: readonly FieldKey[]): Prompt {
  const next = fields.reduce((all, field) => {
    const former = field === 'aspectRatio' ? [] : phrasesOf(all, field);
    const phrases = phrasesOf(answered, field).map(
      (phrase): Phrase => former.find(({ text }) => alike(text, phrase.text)) ?? phrase,
    );
    if (field === 'aspectRatio') return setText(all, field, answered.aspectRatio ?? '');
    if (MANY_FIELDS.has(field)) return setPhrases(all, field as ManyField, phrases);
    const [phrase] = phrases;
    const set = setText(all, field as OneField, phrase?.text ?? '');
    return phrase ? withFieldOf(set, { subject: { text: '' }, [field]: phrase }, field) : set;
  }, prompt);
  return prompt.source || !answered.source ? next : { ...next, source: answered.source };
}

/** Takes a prompt and gives it with one field as another prompt holds it, phrases, weights and all. */
function withFieldOf(prompt: Prompt, from: Prompt, field: FieldKey): Prompt {
  const { [field]: _former, ...rest } = prompt;
  const held = from[field];
  if (held === undefined && field !== 'subject') return rest as Prompt;
  return { ...rest, [field]: held ?? { text: '' } } as Prompt;
}

const textsOf = (prompt: Prompt, field: FieldKey): string[] =>
  phrasesOf(prompt, field)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');

const alike = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

const same = (old: string[], said: string[]) =>
  old.length === said.length && old.every((text, at) => alike(text, said[at] ?? ''));
