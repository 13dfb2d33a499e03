/** Pure edits of a prompt: they take a prompt and give a new one; unknown keys stay where they are. */
import { FIELDS, type FieldKey, MANY_FIELDS, type ManyField, type OneField } from './fields.ts';
import type { Phrase, Prompt } from './model.ts';
import { mergeParameters } from './parameters.ts';
import { steppedWeight } from './weight.ts';

/**
 * Sets the text of a field that holds one. The weight and unknown keys of the phrase stay; an empty text removes the
 * key, except the subject, which must be there.
 */
export function setText(prompt: Prompt, field: OneField | 'aspectRatio', text: string): Prompt {
  if (text === '' && field !== 'subject') return without(prompt, field);
  if (field === 'aspectRatio') return { ...prompt, aspectRatio: text };
  return { ...prompt, [field]: { ...prompt[field], text } };
}

/** Sets the phrases of a field that holds many, as they are; none removes the key. */
export function setPhrases(prompt: Prompt, field: ManyField, phrases: readonly Phrase[]): Prompt {
  return phrases.length === 0 ? without(prompt, field) : { ...prompt, [field]: [...phrases] };
}

/**
 * Sets the weight of a phrase: `index` counts within the field (0 for a field that holds one). 1 or null takes the
 * weight away. A phrase that is not there changes nothing.
 */
export function setWeight(
  prompt: Prompt,
  field: OneField | ManyField,
  index: number,
  weight: number | null,
): Prompt {
  const phrases = [...phrasesOf(prompt, field)];
  const phrase = phrases[index];
  if (!phrase) return prompt;
  const { weight: _former, ...rest } = phrase;
  phrases[index] = weight === null || weight === 1 ? rest : { ...rest, weight };
  return MANY_FIELDS.has(field) ? { ...prompt, [field]: phrases } : { ...prompt, [field]: phrases[0] };
}

/** Changes the weight of a phrase by so many steps, or takes it away (null). */
export function stepWeight(
  prompt: Prompt,
  field: OneField | ManyField,
  index: number,
  steps: number | null,
): Prompt {
  const phrase = phrasesOf(prompt, field)[index];
  if (!phrase) return prompt;
  return setWeight(prompt, field, index, steps === null ? null : steppedWeight(phrase.weight, steps));
}

/**
 * Takes words out of one field and puts them into another: beside what it holds, or in its place where it holds one.
 * Words that are not there change nothing.
 */
export function moveWords(prompt: Prompt, from: FieldKey, to: FieldKey, text: string): Prompt {
  const phrases = phrasesOf(prompt, from);
  const phrase = phrases.find((one) => one.text.trim() === text);
  if (!phrase || from === to) return prompt;
  const left = phrases.filter((one) => one !== phrase);
  const rest = MANY_FIELDS.has(from)
    ? setPhrases(prompt, from as ManyField, left)
    : setText(prompt, from as OneField, '');
  if (!MANY_FIELDS.has(to)) return setText(rest, to as OneField, text);
  const held = phrasesOf(rest, to);
  const isHeld = held.some((one) => one.text === text);
  return isHeld ? rest : setPhrases(rest, to as ManyField, [...held, { ...phrase, text }]);
}

/** Gives the phrases of any field, uniformly: none, one or many; a ratio counts as one phrase. */
export function phrasesOf(prompt: Prompt, field: FieldKey): Phrase[] {
  if (field === 'aspectRatio') return prompt.aspectRatio ? [{ text: prompt.aspectRatio }] : [];
  const value = prompt[field];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** Tells whether nothing was written anywhere: no words, no ratio, no parameter. */
export function isEmptyPrompt(prompt: Prompt): boolean {
  const blank = FIELDS.every(({ key }) => phrasesOf(prompt, key).every(({ text }) => text.trim() === ''));
  return blank && Object.keys(prompt.parameters ?? {}).length === 0;
}

/**
 * Lays one prompt over another: a field that `over` says wins where it holds one, phrases are added (each once)
 * where it holds many. Used to apply a preset to what is being written.
 */
export function mergePrompts(under: Prompt, over: Prompt): Prompt {
  const merged: Prompt = { ...under, ...over };
  for (const { key, holds } of FIELDS) {
    const said = phrasesOf(over, key).some(({ text }) => text.trim() !== '');
    const former = under[key];
    if (holds === 'many') {
      const texts = new Set(phrasesOf(under, key).map(({ text }) => text.toLowerCase()));
      const added = phrasesOf(over, key).filter(({ text }) => !texts.has(text.toLowerCase()));
      const all = [...phrasesOf(under, key), ...added];
      if (all.length > 0) Object.assign(merged, { [key]: all });
    } else if (!said && former !== undefined) {
      Object.assign(merged, { [key]: former });
    }
  }
  const parameters = mergeParameters(under.parameters, over.parameters);
  if (parameters) merged.parameters = parameters;
  // What shows something else is no edit of the text that was read.
  if (over.source === undefined && over.subject.text.trim() !== '') delete merged.source;
  return merged;
}

function without(prompt: Prompt, field: FieldKey): Prompt {
  const copy: Prompt = { ...prompt };
  if (field !== 'subject') delete copy[field];
  return copy;
}
