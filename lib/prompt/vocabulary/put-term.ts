import { phrasesOf, setPhrases, setText } from '../edit.ts';
import { type FieldKey, MANY_FIELDS, type ManyField, type OneField } from '../fields.ts';
import { addPhrase } from '../lint/edits/add-phrase.ts';
import type { Phrase, Prompt } from '../model.ts';
import { editOn, withoutOff } from '../off.ts';
import { keyOf } from './key-of.ts';
import { termByKey } from './lookup.ts';

/** Returns the name of the term that a text of a field says in its own or other words; the text itself if it is none. */
const said = (text: string, field: FieldKey): string => termByKey(keyOf(text), field)?.text ?? text.trim();

/** Returns the terms that a field says, each by its own name, beside words that are none; what is off is not said. */
export const termsSaid = (prompt: Prompt, field: FieldKey): ReadonlySet<string> =>
  new Set(phrasesOf(withoutOff(prompt), field).map(({ text }) => said(text, field)));

/**
 * Adds a term to a field that holds many, or puts it in the place of what the field holds.
 * @param typed words of the field that the term takes the place of
 */
export function putTerm(prompt: Prompt, field: FieldKey, text: string, typed = ''): Prompt {
  return editOn(prompt, (on) => put(on, field, text, typed.trim()));
}

function put(prompt: Prompt, field: FieldKey, text: string, words: string): Prompt {
  if (!MANY_FIELDS.has(field)) return setText(prompt, field as OneField | 'aspectRatio', text);
  const many = field as ManyField;
  const phrases = phrasesOf(prompt, many);
  const kept = words === '' ? phrases : phrases.filter((phrase) => phrase.text.trim() !== words);
  return addPhrase(kept.length < phrases.length ? setPhrases(prompt, many, kept) : prompt, many, text);
}

/** Takes a term out of a field, in whichever words the field says it. */
export function removeTerm(prompt: Prompt, field: FieldKey, text: string): Prompt {
  const isTerm = (phrase: Phrase) => said(phrase.text, field) === text;
  if (MANY_FIELDS.has(field)) {
    const many = field as ManyField;
    return setPhrases(
      prompt,
      many,
      phrasesOf(prompt, many).filter((phrase) => !isTerm(phrase)),
    );
  }
  return phrasesOf(prompt, field).some(isTerm)
    ? setText(prompt, field as OneField | 'aspectRatio', '')
    : prompt;
}
