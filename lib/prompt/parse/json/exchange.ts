import { FIELDS } from '../../fields.ts';
import { isRecord } from '../../is-record.ts';
import type { Phrase, Prompt } from '../../model.ts';
import { parsePrompt } from '../../parse-prompt.ts';
import type { Told } from '../told.ts';
import { at, type Json, phraseTextOf } from './values.ts';

/** Takes an object and gives what our own exchange format tells in it: a prompt, or a preset with its name. Or null. */
export function readExchange(json: Json): Told | null {
  const preset = at(json, 'prompt');
  const own = isRecord(preset) && isOwn(preset);
  if (!own && !isOwn(json)) return null;
  const parsed = parsePrompt(lifted(own ? preset : json));
  if (!parsed.ok) return null;
  const name = at(json, 'name');
  return {
    ...(own && typeof name === 'string' && name.trim() !== '' ? { title: name.trim() } : {}),
    ...toldOf(parsed.prompt),
  };
}

/** Phrases without a weight may be written as their texts alone. */
function lifted(json: Json): Json {
  const phrase = (value: unknown) => (typeof value === 'string' ? { text: value } : value);
  const entries = Object.entries(json).map(([key, value]): [string, unknown] => {
    const holds = FIELDS.find((field) => field.key === key)?.holds;
    if (holds === 'one') return [key, phrase(value)];
    if (holds === 'many') return [key, Array.isArray(value) ? value.map(phrase) : [phrase(value)]];
    return [key, value];
  });
  return Object.fromEntries(entries);
}

/** A subject that is a phrase: no other format writes it so. */
function isOwn(json: Json): boolean {
  const subject = at(json, 'subject');
  return isRecord(subject) && phraseTextOf(subject) !== undefined;
}

function toldOf(prompt: Prompt): Told {
  const told: Told = {};
  const fields: NonNullable<Told['fields']> = {};
  for (const { key } of FIELDS) {
    if (key === 'aspectRatio') continue;
    const held: Phrase | Phrase[] | undefined = prompt[key];
    const phrases = (Array.isArray(held) ? held : held ? [held] : []).filter(
      ({ text }) => text.trim() !== '',
    );
    if (phrases.length > 0) fields[key] = phrases;
  }
  if (Object.keys(fields).length > 0) told.fields = fields;
  if (prompt.aspectRatio) told.aspectRatio = prompt.aspectRatio;
  if (prompt.parameters) told.parameters = prompt.parameters;
  return told;
}
