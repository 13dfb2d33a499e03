import type { Compiled, LeftOut } from '../../compiled.ts';
import { phrasesOf } from '../../edit.ts';
import { FIELDS } from '../../fields.ts';
import type { Prompt } from '../../model.ts';
import type { DialectId, Target } from '../../targets/target.ts';
import { compiledFields } from '../compiled-fields.ts';
import { connector } from '../fragments.ts';
import { leftOutOf } from '../left-out.ts';

/** A key by which a form of JSON is known; the plain one takes any. */
const KEYS: Partial<Record<DialectId, RegExp | null>> = {
  caption: /"high_level_description"\s*:/,
  fibo: /"(?:short_description|background_setting)"\s*:/,
  json: null,
};

/** Returns what the fields of a prompt hold, as one string that is equal for equal fields. */
function fieldsAsRead(prompt: Prompt): string {
  return JSON.stringify([...FIELDS.map(({ key }) => phrasesOf(prompt, key)), prompt.parameters ?? null]);
}

/** Takes JSON and the prompt that was read from it, and gives the prompt with the JSON beside its words. */
export function withJson(json: string, prompt: Prompt): Prompt {
  const words = prompt.source ?? { text: '', grammar: 'any', pieces: [] };
  return { ...prompt, source: { ...words, json, read: fieldsAsRead(prompt) } };
}

/** Prints a prompt as the JSON it was read from. Null if it was edited since, or if the target takes another form. */
export function printKeptJson(prompt: Prompt, target: Target): Compiled | null {
  const { source } = prompt;
  const key = KEYS[target.dialect];
  if (source?.json === undefined || key === undefined || source.read !== fieldsAsRead(prompt)) return null;
  if (key !== null && !key.test(source.json)) return null;
  const leftOut: LeftOut[] = leftOutOf(prompt, target);
  const text = source.json.trim();
  return {
    text,
    fragments: [connector(text)],
    negative: '',
    fields: compiledFields(prompt, target),
    leftOut,
  };
}
