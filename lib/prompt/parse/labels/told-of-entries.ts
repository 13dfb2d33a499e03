import type { FieldKey, ManyField, OneField } from '../../fields.ts';
import { FIELDS } from '../../fields.ts';
import { isAdjective } from '../../lexicon/word-class.ts';
import { wordInfo } from '../../lexicon/word-info.ts';
import type { Phrase } from '../../model.ts';
import { unwrapped } from '../answer/wrapping.ts';
import { addSetting, syntaxOf } from '../metadata/settings.ts';
import { ratioAlone } from '../ratio.ts';
import type { Told } from '../told.ts';
import type { Entry } from './entries.ts';
import { ATTRIBUTES, type Role } from './label-names.ts';
import { splitSentences } from './split.ts';
import { isNothing, leftOut, phraseOf, ratioIn, sortRules, trimmed, valuesOf } from './values.ts';
import { wordsInPicture } from './words-in-picture.ts';

type Field = OneField | ManyField;
/** `No-Face`, `no man's land`: a thing may be called so. */
const THINGS: ReadonlySet<Field> = new Set<Field>(['subject', 'action', 'setting', 'contentType']);
const MANY: ReadonlySet<FieldKey> = new Set(
  FIELDS.filter(({ holds }) => holds === 'many').map(({ key }) => key),
);
/** More than any prompt has in one field; a form with thousands of chips could not be used. */
const MOST_VALUES = 60;
const CAPTION = /\bcaption$/i;
/** Of which a prompt in running words has some. */
const FEWEST_WORDS = 4;

/** What is told in running words, by the labels above it. */
type Running = Record<'prompt' | 'description' | 'before' | 'flags', string[]>;

/** Takes what the labels of one prompt say and gives the prompt told by them. */
export function toldOf(text: string, entries: readonly Entry[]): Told {
  const told: Told = {};
  const running: Running = { prompt: [], description: [], before: [], flags: [] };
  const fields = new Map<Field, Phrase[]>();
  const settings: [string, string][] = [];
  const add = (field: Field, said: string) => {
    const parts = told.aspectRatio === undefined ? said.split(/,\s+/) : [];
    const shape = parts.findIndex((part) => ratioAlone(trimmed(part)) !== null);
    if (shape >= 0) told.aspectRatio = ratioAlone(trimmed(parts[shape] ?? '')) ?? undefined;
    const words = shape < 0 ? said : parts.filter((_part, at) => at !== shape).join(', ');
    if (words === '') return;
    const { wishes, exclusions } = sortRules(words);
    if (wishes.length === 0 && exclusions.length > 0 && !THINGS.has(field)) {
      exclude(told, exclusions.join(', '));
      return;
    }
    const phrase = phraseOf(words);
    const held = fields.get(field) ?? [];
    const known = held.some(({ text: former }) => former.toLowerCase() === phrase?.text.toLowerCase());
    if (phrase && !known && held.length < MOST_VALUES) fields.set(field, [...held, phrase]);
  };
  const hasScene = entries.some(({ role }) => role === 'setting');
  const hasPrompt = entries.some(({ role }) => role === 'prompt');
  for (const entry of entries) {
    const { role, label } = entry;
    const value = wordsUnder(text, entry);
    if (value.trim() === '' || (isNothing(value) && role !== 'text')) continue;
    if (label === '') running.before.push(value);
    else if (role === 'prompt' || role === 'description')
      running[role].push(unwrapped(value) ?? value.trim());
    // The caption of a post stands below its picture, not in it.
    else if ((role === 'title' || CAPTION.test(label)) && hasPrompt) told.title ??= trimmed(value);
    else if (role === 'flags' && /^\s*(?:--|[\u2013\u2014])[a-z]/i.test(value))
      running.flags.push(value.trim());
    else if (role === 'settings' || role === 'flags' || isPresets(value)) {
      settings.push([label, value]);
      addSetting(told, label, value);
    } else if (role === 'exclude') exclude(told, value);
    else if (role === 'aspectRatio' || role === 'resolution') addShape(told, role, value, label, add);
    else if (role !== 'aside') addValues(role, label, value, hasScene, told, add);
  }
  settle(told, fields, running);
  const syntax = syntaxOf(settings);
  if (syntax) told.syntax = syntax;
  return told;
}

/** `Styles: ['Fooocus V2', 'Fooocus Sharp']` names presets of a program, and no style of the picture. */
const isPresets = (value: string): boolean => /^\s*\[\s*['"]/.test(value);

/** What stands behind and below a label: a stretch of the text where it is one line, else its lines. */
function wordsUnder(text: string, { parts, role }: Entry): string {
  const lines = parts.map(({ start, end }) => text.slice(start, end));
  if (role === 'prompt' || role === 'description' || role === undefined) {
    const [first, last] = [parts[0], parts.at(-1)];
    const whole = first && last ? text.slice(first.start, last.end) : '';
    return /(?:^|\n)[ \t]*(?:>|```|[-*\u2022][ \t])/.test(whole) ? lines.join('\n') : whole;
  }
  return lines.join('\n');
}

/** Where each thing is said to be absent, the things are named; else the words stay as they are, weights and all. */
function exclude(told: Told, value: string): void {
  const words = trimmed(value.replace(/\s*\n\s*/g, '\n')).replace(/,+\s*(?=,)/g, '');
  const all =
    /^(?:no|not|without|avoid|don't|do not|kein|ohne|sin|sans|sem|senza|\u0431\u0435\u0437)\b/i.test(words);
  const negative = all
    ? leftOut(words)
        .filter((part) => !isNothing(part))
        .join(', ')
    : words;
  if (negative === '') return;
  told.negative = told.negative ? `${told.negative}, ${negative}` : negative;
}

function addShape(
  told: Told,
  role: 'aspectRatio' | 'resolution',
  value: string,
  label: string,
  add: Add,
): void {
  const shape = ratioIn(value);
  if (role === 'resolution' && !(shape && !/\d\s?k\b/i.test(value))) {
    add('resolution', value);
    return;
  }
  if (shape) {
    told.aspectRatio ??= shape.ratio;
    for (const part of shape.rest === '' ? [] : valuesOf(shape.rest)) add('details', part);
    return;
  }
  // `Portrait` is no ratio that could be printed, and no reason to lose the word.
  const words = trimmed(value);
  add(
    'details',
    /^(?:portrait|landscape|vertical|horizontal)$/i.test(words)
      ? `${words.toLowerCase()} ${/size|dim|canvas|ratio/i.test(label) ? 'format' : label.toLowerCase()}`
      : words,
  );
}

type Add = (field: Field, words: string) => void;

function addValues(
  role: Role | undefined,
  label: string,
  value: string,
  hasScene: boolean,
  told: Told,
  add: Add,
): void {
  if (role === 'text' || role === 'title') {
    const words = wordsInPicture(label, value);
    if (words === null) exclude(told, 'text');
    else for (const each of words) add('details', each);
  } else if (role === 'rules') {
    const { wishes, exclusions } = sortRules(value);
    for (const wish of wishes) add('details', wish);
    if (exclusions.length > 0) exclude(told, exclusions.join(', '));
  } else if (role === 'background') addBackground(label, value, hasScene, add);
  else if (role === undefined || role === 'details') {
    for (const part of ofThing(label, value, role)) add('details', part);
  } else if (MANY.has(role as FieldKey)) {
    for (const part of valuesOf(value)) add(role as Field, part);
  } else {
    // The first sentence is the thing; what is said of it stands beside it.
    const [first = '', ...more] = value.split('\n').flatMap(splitSentences);
    add(role as Field, first);
    for (const sentence of more) add('details', sentence);
  }
}

/**
 * `Hair: long, black`, `Signage: hand-painted` say how the thing is, `Knight: silver armor` what somebody has; of the
 * rest the words speak for themselves.
 */
function ofThing(label: string, value: string, role: Role | undefined): string[] {
  const noun = label.toLowerCase().trim();
  const words = trimmed(value);
  const bare = !new RegExp(`\\b${noun.replace(/[^a-z ]/g, '.')}\\b`, 'i').test(words);
  if (!bare || words.length >= 60) return valuesOf(value);
  const unknown = role === undefined && /^[a-z ]+$/.test(noun);
  const adjectives = !/[.;"\n]|^(?:an?|the|with|no)\s/i.test(words);
  const thing = ATTRIBUTES.has(noun) || (unknown && !noun.includes(' ') && areAdjectives(words));
  if (adjectives && thing) return [`${words} ${noun}`];
  return unknown && SEEN.has(wordInfo(noun.split(' ').at(-1) ?? '')?.noun?.kind)
    ? [`${label}: ${words}`]
    : valuesOf(value);
}

/** What is seen in a picture, and no name for something else: `Dish`, `Brand`. */
const SEEN: ReadonlySet<string | undefined> = new Set(['person', 'animal', 'place']);

const areAdjectives = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s,]+/)
    .every(isAdjective);

const PLAIN =
  /^(?:(?:plain|solid|pure|clean|simple|seamless|soft|blurred|blurry|transparent|gradient|dark|light|bright|neutral|minimal|minimalist|studio|white|black|gr[ae]y|red|blue|green|yellow|pink|beige|cream|pastel|off-white|abstract|textured|and|to|,)[\s,]*)+$/i;

function addBackground(label: string, value: string, hasScene: boolean, add: Add): void {
  const words = trimmed(value);
  if (!/background|backdrop/i.test(label)) {
    // Their adjectives stand behind the noun: `fondo oscuro`. Of a longer value the words speak for themselves.
    const short = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(words);
    add(short || hasScene ? 'details' : 'setting', short ? `${label.toLowerCase()} ${words}` : words);
    return;
  }
  const told = /background|backdrop/i.test(words);
  if (PLAIN.test(words)) add('details', `${words} background`);
  else if (!hasScene && !told) add('setting', words);
  else add('details', told ? words : `${words} in the background`);
}

/** What is said in running words and what is said field by field: each once. */
function settle(told: Told, fields: Map<Field, Phrase[]>, running: Running): void {
  const prompt = running.prompt.filter((words) => words !== '').join(' ');
  const whole = prompt !== '' ? prompt : [...running.before, ...running.description].join('\n').trim();
  const says = ({ text }: Phrase) => holdsWords(whole, text);
  // The fields are how the prompt came about, and the prompt says it all.
  if (prompt !== '' && fields.has('subject') && prompt.split(/\s+/).length >= FEWEST_WORDS) fields.clear();
  const words = withoutPointer(whole, fields.size > 0).replace(/[\s,;|]+$/, '');
  const text = [words, ...running.flags].filter((part) => part !== '').join(' ');
  if (text !== '') told.text = text;
  const kept = [...fields].map(([field, phrases]): [Field, Phrase[]] => [
    field,
    phrases.filter((phrase) => !says(phrase)),
  ]);
  const left = kept.filter(([, phrases]) => phrases.length > 0);
  if (left.length > 0) told.fields = Object.fromEntries(left);
}

/** Whether a text says the words, and not only as part of others. */
function holdsWords(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return false;
  return !/[\p{L}\p{N}]{2}/u.test(edge(text, at)) && !/[\p{L}\p{N}]{2}/u.test(edge(text, at + words.length));
}

const edge = (text: string, at: number): string => text.slice(Math.max(0, at - 1), at + 1);

/** `Create a logo with these details:` above labels is a logo. */
const POINTER =
  /[,;]?\s*\b(?:with|using|from|based on|according to|following|as per)\s+(?:(?:all|these|the|those|following|this)\s+){1,3}(?:details|specifications?|specs|elements|description|requirements|parameters|instructions)\s*[:\uFF1A]$/i;

function withoutPointer(text: string, above: boolean): string {
  const tail = Math.max(0, text.length - 120);
  const found = above ? POINTER.exec(text.slice(tail)) : null;
  return found ? text.slice(0, tail + found.index) : text;
}
