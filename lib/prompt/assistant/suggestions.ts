import { phrasesOf, setPhrases, setText } from '../edit.ts';
import { FIELDS, type FieldKey, type ManyField, type OneField } from '../fields.ts';
import type { Phrase, Prompt } from '../model.ts';

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
 * answer says something else, in the order of the form. A field the answer is silent about keeps what it holds.
 */
export function suggestionsFrom(current: Prompt, answered: Prompt): Suggestion[] {
  return FIELDS.flatMap(({ key }) => {
    const old = textsOf(current, key);
    const said = textsOf(answered, key);
    if (said.length === 0 || same(old, said)) return [];
    const kept = old.every((text) => said.some((other) => alike(text, other)));
    return [{ field: key, old, new: said, kind: old.length === 0 ? 'fill' : kept ? 'extend' : 'change' }];
  });
}

/**
 * Takes a prompt and gives it with one field set to these texts; none empties it. A text that stood there before keeps
 * its weight and whatever else its phrase held.
 */
export function withTexts(prompt: Prompt, field: FieldKey, texts: readonly string[]): Prompt {
  if (FIELDS.find(({ key }) => key === field)?.holds !== 'many') {
    const [text = ''] = texts;
    const former = field === 'aspectRatio' ? undefined : phrasesOf(prompt, field)[0];
    // Another text is another phrase: the weight was given to the words.
    const cleared = former && !alike(former.text, text) ? setText(prompt, field as OneField, '') : prompt;
    const bare: Prompt =
      field === 'subject' && cleared !== prompt ? { ...cleared, subject: { text } } : cleared;
    return setText(bare, field as OneField | 'aspectRatio', text);
  }
  const former = phrasesOf(prompt, field);
  const phrases = texts.map((text): Phrase => former.find((phrase) => alike(phrase.text, text)) ?? { text });
  return setPhrases(prompt, field as ManyField, phrases);
}

/** Takes a prompt and gives it with one field as another prompt holds it, phrases, weights and all. */
export function withFieldOf(prompt: Prompt, from: Prompt, field: FieldKey): Prompt {
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
