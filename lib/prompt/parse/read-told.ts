import { setPhrases } from '../edit.ts';
import { FIELDS, type ManyField, type OneField } from '../fields.ts';
import { isRecord } from '../is-record.ts';
import type { Message } from '../message.ts';
import type { Phrase, Prompt } from '../model.ts';
import { noteOf } from '../note.ts';
import { mergeParameters } from '../parameters.ts';
import { flagsIn, flagValues, type GrammarId, lex } from '../syntax/index.ts';
import type { Target } from '../targets/target.ts';
import { ratioBehind } from './ratio.ts';
import { readNegative } from './read-negative.ts';
import { readRunning } from './read-running.ts';
import type { Told } from './told.ts';
import { withSaid } from './with-said.ts';

/** A prompt that was read, and what could not be taken as it was meant. */
export interface ReadPrompt {
  prompt: Prompt;
  notes: Message[];
}

/** No box takes more than the 32,000 characters of GPT Image. */
export const LONGEST = 32_000;
/** Nobody reads more. */
const MOST_NOTES = 10;
/** `(fox:NaN)`, `(fox:99)`; `(at 5:30)` is a time. */
const BAD_WEIGHT =
  /\([^():\n]{1,200}(?<!\d):\s*[+-]?(?:NaN|inf(?:inity)?|\d*\.?\d+e[+-]?\d+|\d{2,}(?:\.\d*)?)\s*\)/i;

/**
 * Returns the prompt of what a text told.
 * @param target whose prompt box the text is from or goes to; its grammar decides what a sign means
 */
export function readTold(told: Told, target?: Target): ReadPrompt {
  const { text = '', negative = '', fields = {}, said = [], aspectRatio } = told;
  const grammar = grammarFor(told, target);
  if (text.length > LONGEST) return { prompt: { subject: { text } }, notes: [noteOf('too-long')] };
  const read =
    text.trim() === '' ? { prompt: { subject: { text: '' } }, notes: [] } : readWords(text, grammar);
  let prompt: Prompt = read.prompt;
  const asked = ratioBehind(negative);
  for (const phrase of readNegative(asked?.rest ?? negative, grammar))
    prompt = withPhrase(prompt, 'exclude', phrase);
  const structured = Object.values(fields).some((phrases) => phrases.length > 0);
  if (said.length > 0) prompt = withSaid(prompt, said, grammar);
  // What was told field by field has no running text to go back to.
  if (structured) {
    const { source: _source, ...rest } = prompt;
    prompt = withFields(rest, fields);
  }
  const ratio = aspectRatio ?? asked?.ratio;
  if (ratio !== undefined) prompt = { ...prompt, aspectRatio: prompt.aspectRatio ?? ratio };
  const parameters = mergeParameters(prompt.parameters, told.parameters);
  return { prompt: parameters ? { ...prompt, parameters } : prompt, notes: read.notes.slice(0, MOST_NOTES) };
}

/**
 * The grammar of the program that wrote a text, else of the box it is for; of an unknown site nothing is known. What
 * comes from a chat was typed by hand, and is read as such. Settings beside a prompt are a program's: one that does not
 * say its name, and is not that of the box, most likely reads AUTOMATIC1111's brackets.
 */
function grammarFor({ syntax, parameters }: Told, target: Target | undefined): GrammarId {
  if (syntax !== undefined && syntax !== 'midjourney') return syntax;
  const own = target === undefined || target.id === 'any' ? 'any' : target.syntax;
  const settings = Object.keys(asRecord(asRecord(parameters?.stableDiffusion).settings));
  const generated = settings.filter((name) => /^(?:steps|sampler|cfg|guidance)\b/i.test(name)).length > 1;
  return generated && (own === 'any' || target?.weights === 'none') ? 'a1111' : own;
}

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

function readWords(text: string, grammar: GrammarId): ReadPrompt {
  const notes: Message[] = [];
  let prompt: Prompt = readRunning(text, grammar);
  const parameters: Record<string, unknown> = {};
  if (flagsIn(text).length > 0) {
    const { aspectRatio, seed, midjourney, exclude, faults } = flagValues(text);
    if (aspectRatio !== undefined) prompt = { ...prompt, aspectRatio };
    for (const item of exclude) prompt = withPhrase(prompt, 'exclude', { text: item });
    if (seed !== undefined) parameters.seed = seed;
    if (Object.keys(midjourney).length > 0) parameters.midjourney = midjourney;
    notes.push(...faults.map(({ id, words }) => noteOf(id, words)));
  }
  const tokens = lex(text, grammar);
  const of = (kind: string) =>
    tokens.filter((token) => token.kind === kind).map(({ start, end }) => text.slice(start, end));
  const networks = [...new Set(of('network'))];
  if (networks.length > 0) parameters.stableDiffusion = { networks };
  const images = leadingImages(text);
  if (images.length > 0) parameters.midjourney = { images, ...(parameters.midjourney ?? {}) };
  const bad = BAD_WEIGHT.exec(text);
  if (bad) notes.push(noteOf('bad-weight', bad[0]));
  return { prompt: Object.keys(parameters).length > 0 ? { ...prompt, parameters } : prompt, notes };
}

/** Midjourney takes addresses of pictures before the words. */
function leadingImages(text: string): string[] {
  return /^\s*((?:https?:\/\/\S+\s+)+)(?=\S)/.exec(text.slice(0, 8000))?.[1]?.trim().split(/\s+/) ?? [];
}

function withFields(prompt: Prompt, fields: NonNullable<Told['fields']>): Prompt {
  let out = prompt;
  for (const { key, holds } of FIELDS) {
    if (key === 'aspectRatio') continue;
    const phrases = fields[key] ?? [];
    if (holds === 'many') for (const phrase of phrases) out = withPhrase(out, key as ManyField, phrase);
    else {
      const [first, ...rest] = phrases;
      const former = out[key as OneField];
      if (first) out = { ...out, [key]: first };
      // What running words said of the same is not lost.
      const others =
        first && former && former.text !== '' && !alike(former.text, first.text) ? [former, ...rest] : rest;
      for (const phrase of others) out = withPhrase(out, 'details', phrase);
    }
  }
  return out;
}

const alike = (a: string, b: string) => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
};

function withPhrase(prompt: Prompt, field: ManyField, phrase: Phrase): Prompt {
  const phrases = prompt[field] ?? [];
  const said = phrases.some(({ text }) => text.toLowerCase() === phrase.text.toLowerCase());
  return said || phrase.text.trim() === '' ? prompt : setPhrases(prompt, field, [...phrases, phrase]);
}
