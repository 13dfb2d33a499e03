import { parseAspectRatio, printAspectRatio } from '../aspect-ratio.ts';
import { setPhrases, setText } from '../edit.ts';
import { FIELDS, type FieldKey, type ManyField, type OneField } from '../fields.ts';
import { EMPTY_PROMPT, type Prompt } from '../model.ts';
import { cleanText } from '../text/clean-text.ts';
import { tidy } from '../text/tidy.ts';

/** What a field was said to hold, in the order it was said. */
export type Said = Map<FieldKey, string[]>;

const HOLDS = new Map(FIELDS.map(({ key, holds }) => [key, holds]));
/** More than any prompt has in one field; a form with thousands of chips could not be used. */
const MOST_VALUES = 60;
/** Words for nothing. */
const NOTHING =
  /^[\s([<]*(?:none|nothing|n\/?a|not (?:specified|applicable|given|set)|unspecified|null|empty|no preference|any|skip|tbd|leave (?:it )?(?:blank|empty)|-+|\u2013|\u2014|\.+)[\s)\]>.]*$/i;
const RATIO = /\d{1,6}(?:\.\d{1,4})?\s*[:xX\u00D7/]\s*\d{1,6}(?:\.\d{1,4})?/;

/** Takes what stands behind a field's name and adds it to what the field holds: its values one by one. */
export function addSaid(said: Said, field: FieldKey, text: string): void {
  for (const value of valuesIn(field, text)) {
    if (field === 'aspectRatio') addRatio(said, value);
    else put(said, field, value);
  }
}

function put(said: Said, field: FieldKey, value: string): void {
  const former = said.get(field);
  if (!former) said.set(field, [value]);
  else if (former.length < MOST_VALUES) former.push(value);
}

function addRatio(said: Said, value: string): void {
  const ratio = parseAspectRatio(RATIO.exec(value.slice(0, 200))?.[0]);
  if (ratio) said.set('aspectRatio', [printAspectRatio(ratio)]);
  // `Landscape` is no ratio that could be printed, and no reason to lose the word.
  else put(said, 'details', value);
}

function valuesIn(field: FieldKey, text: string): string[] {
  const whole = unquote(text.replace(/\s+/g, ' ').trim());
  const parts = HOLDS.get(field) === 'many' ? splitMany(whole) : [whole];
  return parts
    .map((part) => unquote(part.trim()))
    .map((part) => (field === 'exclude' ? part.replace(/^(?:no|without|avoid)\s+(?:any\s+)?/i, '') : part))
    .filter((part) => !NOTHING.test(part.slice(0, 60)))
    .map((part) => tidy(cleanText(part)))
    .filter((part) => part !== '');
}

function splitMany(text: string): string[] {
  if (/[;|\u2022]/.test(text)) return text.split(/\s*[;|\u2022]\s*/);
  return text.split(/,\s+/).map((part) => part.replace(/^(?:and|or)\s+/i, ''));
}

function unquote(text: string): string {
  return /^(["']).*\1[.,]?$/.test(text) && text.length > 2 ? text.replace(/[.,]$/, '').slice(1, -1) : text;
}

/** Takes what was said and gives the prompt of it. What a field that holds one was told twice goes to the details. */
export function promptOf(said: Said): Prompt {
  let prompt = EMPTY_PROMPT;
  const more: string[] = [];
  for (const [field, values] of said) {
    if (field === 'details') more.unshift(...values);
    else if (HOLDS.get(field) === 'many') {
      prompt = setPhrases(prompt, field as ManyField, phrases(values));
    } else {
      const [first = '', ...rest] = values;
      prompt = setText(prompt, field as OneField | 'aspectRatio', first);
      more.push(...rest);
    }
  }
  return setPhrases(prompt, 'details', phrases(more));
}

/** Each once. */
function phrases(values: readonly string[]): { text: string }[] {
  const seen = new Map(values.map((text) => [text.toLowerCase(), text]));
  return [...seen.values()].map((text) => ({ text }));
}
