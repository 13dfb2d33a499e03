/** Pure edits of a prompt: they take a prompt and give a new one; unknown keys stay where they are. */
import { FIELDS, type FieldKey, MANY_FIELDS, type ManyField, type OneField } from './fields.ts';
import type { Phrase, Prompt } from './model.ts';
import { isOff, sameWords, switched } from './off.ts';
import { mergeParameters } from './parameters.ts';
import { steppedWeight } from './weight.ts';

/**
 * Sets the text of a field that holds one. The weight and unknown keys of the phrase stay, but other words are on where
 * the former were off; an empty text removes the key, except the subject, which must be there.
 */
export function setText(prompt: Prompt, field: OneField | 'aspectRatio', text: string): Prompt {
  if (text === '' && field !== 'subject') return without(prompt, field);
  if (field === 'aspectRatio') return { ...prompt, aspectRatio: text };
  const former = prompt[field];
  const phrase = former && former.text !== text ? switched(former, false) : former;
  return { ...prompt, [field]: { ...phrase, text } };
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

/** Switches the phrase of a field that holds one off or on: off, it stays where it is and is not printed. */
export function switchField(prompt: Prompt, field: OneField, off: boolean): Prompt {
  const phrase = prompt[field];
  return phrase ? { ...prompt, [field]: switched(phrase, off) } : prompt;
}

/**
 * Takes phrases, by their places in a field that holds many, to the end of another, with all that hangs on them. Where
 * that says the same words already, they are not there twice.
 */
export function movePhrases(
  prompt: Prompt,
  from: ManyField,
  places: readonly number[],
  to: ManyField,
): Prompt {
  const phrases = phrasesOf(prompt, from);
  const moved = phrases.filter((_, at) => places.includes(at));
  if (moved.length === 0 || from === to) return prompt;
  const left = setPhrases(
    prompt,
    from,
    phrases.filter((_, at) => !places.includes(at)),
  );
  return setPhrases(left, to, mergePhrases(phrasesOf(left, to), moved));
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

/** Tells whether nothing was written anywhere: no words, on or off, no ratio, no parameter. */
export function isEmptyPrompt(prompt: Prompt): boolean {
  const blank = FIELDS.every(({ key }) => phrasesOf(prompt, key).every(({ text }) => text.trim() === ''));
  return blank && Object.keys(prompt.parameters ?? {}).length === 0;
}

/**
 * Lays one prompt over another: a field that `over` says wins where it holds one, phrases are added (each once)
 * where it holds many. What is off in `over` takes nothing's place, and what it says is on. Used to take a pasted prompt
 * apart.
 */
export function mergePrompts(under: Prompt, over: Prompt): Prompt {
  const merged: Prompt = { ...under, ...over };
  for (const { key, holds } of FIELDS) {
    const former = under[key];
    const [written, added] = [phrasesOf(under, key), phrasesOf(over, key)].map((phrases) =>
      phrases.filter(({ text }) => text.trim() !== ''),
    ) as [Phrase[], Phrase[]];
    if (holds === 'many') {
      const all = mergePhrases(phrasesOf(under, key), phrasesOf(over, key));
      if (all.length > 0) Object.assign(merged, { [key]: all });
    } else if (former !== undefined && (added.length === 0 || (added.every(isOff) && written.length > 0))) {
      Object.assign(merged, { [key]: former });
    }
  }
  const parameters = mergeParameters(under.parameters, over.parameters);
  if (parameters) merged.parameters = parameters;
  // What shows something else is no edit of the text that was read.
  if (over.source === undefined && over.subject.text.trim() !== '') delete merged.source;
  return merged;
}

/** Adds phrases to others, each once; one that is off among them is on where one that is added says the same. */
function mergePhrases(under: readonly Phrase[], over: readonly Phrase[]): Phrase[] {
  const isSaid = ({ text }: Phrase, by: readonly Phrase[]) => by.some((one) => sameWords(one.text, text));
  const on = over.filter((phrase) => !isOff(phrase));
  return [
    ...under.map((phrase) => (isOff(phrase) && isSaid(phrase, on) ? switched(phrase, false) : phrase)),
    ...over.filter((phrase) => !isSaid(phrase, under)),
  ];
}

function without(prompt: Prompt, field: FieldKey): Prompt {
  const copy: Prompt = { ...prompt };
  if (field !== 'subject') delete copy[field];
  return copy;
}
