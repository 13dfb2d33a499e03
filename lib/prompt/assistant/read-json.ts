import type { Prompt } from '../model.ts';
import { fieldNamed } from './labels.ts';
import { addSaid, promptOf, type Said } from './values.ts';

/** More prompts than anybody offers, more values than a field holds, deeper than fields are nested. */
const MOST_OBJECTS = 10;
const MOST_VALUES = 100;
const DEEPEST = 3;

/** No names of fields, whatever they hold. */
const HARMFUL = /^(?:__proto__|constructor|prototype)$/;

interface Read {
  said: Said;
  whole: string[];
  /** Texts under names that nobody knows: they belong to the details. */
  unknown: string[];
}

export interface JsonAnswer {
  prompts: Prompt[];
  /** What an object holds that has no field of ours, but one text: the prompt as a whole. */
  texts: string[];
  /** Whether there was any object at all. */
  found: boolean;
}

/** Takes a cleaned answer and gives what JSON there is in it, whole or broken off. Linear; never throws. */
export function readJson(text: string): JsonAnswer {
  const objects = objectsIn(text);
  const answer: JsonAnswer = { prompts: [], texts: [], found: objects.length > 0 };
  for (const value of objects) {
    const read: Read = { said: new Map(), whole: [], unknown: [] };
    visit(value, read, 0);
    const { said, whole, unknown } = read;
    if (said.size > 0) {
      for (const words of unknown) addSaid(said, 'details', words);
      answer.prompts.push(promptOf(said));
    } else answer.texts.push(...[...whole, ...unknown].slice(0, 1));
  }
  return answer;
}

/** The objects that stand in a text, one after the other; of one that never ends, its pairs as far as they go. */
function objectsIn(text: string): unknown[] {
  const found: unknown[] = [];
  let at = text.indexOf('{');
  while (at >= 0 && found.length < MOST_OBJECTS) {
    const end = endOf(text, at);
    const parsed = parse(text.slice(at, end ?? text.length));
    if (parsed) found.push(parsed);
    if (end === null) break;
    at = text.indexOf('{', end);
  }
  return found;
}

/** Behind the brace that closes the one at `start`, or null. Braces within quotes do not count. */
function endOf(text: string, start: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\' && quoted) at += 1;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && char === '{') depth += 1;
    else if (!quoted && char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function parse(text: string): unknown {
  // A comma behind the last value, as people write it.
  for (const form of [text, text.replace(/,(\s{0,20}[}\]])/g, '$1')]) {
    try {
      return JSON.parse(form);
    } catch {
      // Perhaps the next form, or else its pairs.
    }
  }
  const pairs = [
    ...text.matchAll(/"([^"\\]{1,40})"\s{0,5}:\s{0,5}("(?:[^"\\]|\\.){0,2000}"|\[[^[\]]{0,2000}\])/g),
  ];
  const entries = pairs.slice(0, 50).map(([, key = '', value = '']) => [key, safely(value)]);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.replace(/^["[]|["\]]$/g, '');
  }
}

/** Reads own keys only; a key is a field by its name, however it is spelled (`colorTone`, `color_tone`, `Color tone`). */
function visit(value: unknown, read: Read, depth: number): void {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return;
  for (const [key, held] of Object.entries(value).slice(0, MOST_VALUES)) {
    if (HARMFUL.test(key)) continue;
    const field = Array.isArray(value) ? undefined : fieldNamed(key);
    const texts = textsIn(held);
    if (texts.length === 0) visit(held, read, depth + 1);
    else if (field === 'prompt' || field === 'description') read.whole.push(...texts);
    else if (field) for (const text of texts) addSaid(read.said, field, text);
    else if (typeof held === 'string') read.unknown.push(held);
  }
}

/** The texts of a value: one, a list, our own `{ "text": ... }`, or a list of those. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value))
    return value.slice(0, MOST_VALUES).flatMap((item) => (Array.isArray(item) ? [] : textsIn(item)));
  const text =
    value !== null && typeof value === 'object' && Object.hasOwn(value, 'text')
      ? (value as { text: unknown }).text
      : null;
  return typeof text === 'string' ? [text] : [];
}
