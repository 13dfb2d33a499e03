import { phrasesOf, setPhrases } from '../../edit.ts';
import type { ManyField } from '../../fields.ts';
import type { Prompt } from '../../model.ts';
import { isBlank } from '../../text/is-blank.ts';

/** Adds a phrase to a field that holds many, unless it is there already. */
export function addPhrase(prompt: Prompt, field: ManyField, text: string): Prompt {
  const phrases = phrasesOf(prompt, field);
  const same = (other: string) => other.trim().toLowerCase() === text.trim().toLowerCase();
  if (isBlank(text) || phrases.some((phrase) => same(phrase.text))) return prompt;
  return setPhrases(prompt, field, [...phrases, { text: text.trim() }]);
}

/** Says something visible: as the subject where there is none (any more), else among the details. */
export function describe(prompt: Prompt, text: string): Prompt {
  if (!isBlank(prompt.subject.text)) return addPhrase(prompt, 'details', text);
  return { ...prompt, subject: { ...prompt.subject, text } };
}
