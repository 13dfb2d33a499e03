import { sortRules } from '../../labels/values.ts';
import { networksIn } from '../networks.ts';
import { ratioOfSize } from '../size.ts';
import { type Json, numberOf, phraseTextOf, textAt } from '../values.ts';
import { colorOf } from './colors.ts';
import { describedNoun } from './described-noun.ts';
import { editOf } from './edits.ts';
import { addNumber, type Entry, each, type Field, type Place, type Walk } from './entry.ts';
import type { Context, KeyRole } from './key-roles.ts';
import { panelsOf } from './panels.ts';
import { wordsInPicture } from './picture-words.ts';
import { roleOfKey, wordsOfKey } from './role-of-key.ts';
import { attributeWords, fieldWords, NAMED_LIGHT, purposeWords, unknownWords } from './said-of-key.ts';
import { thingOf } from './thing.ts';
import {
  addPictureWords,
  addPose,
  addThing,
  describesPicture,
  describesThing,
  readSubject,
} from './things.ts';
import { isAdjectival, isPose, keptWords, nounOfPart, withNoun } from './wording.ts';

type Reader = (entry: Entry, place: Place, walk: Walk) => void;

const CONTEXTS: Readonly<Partial<Record<Field, Context>>> = {
  lighting: 'light',
  colorTone: 'color',
  framing: 'camera',
  setting: 'scene',
};
const DEEPEST = 40;
/** What an interface calls a quality, and no words of a prompt. */
const API_QUALITY = /^(?:auto|standard|hd|high|medium|low|draft|normal)$/i;
const KELVIN = /^\s*\d{4,5}\s?K\s*$/i;
const RESOLUTION = /\b(?:\d{1,2}\s?k|u?hd|\d{3,4}p|megapixels?|dpi|high[- ]res(?:olution)?|resolution)\b/i;
const REALISM = /real(?:is|ity)|lifelike|abstract|true to life/i;
const PRAISE = /^(?:best|ultra|premium|top|studio|professional)(?: \w+)?$/i;
/** What an edit must not do, and what must not be put in. */
const CHANGING =
  /^(?:change|alter|modify|remove|crop|distort|move|replace|redraw|resize|rotate|edit|beautify|smooth)\s/i;
const PUTTING = /^(?:add|include|show|use|have|put|draw|render|generate|create)\s+(?:any\s+)?/i;
/** How the value of a key is read, by what it is to the picture. */
const READERS: Readonly<Partial<Record<KeyRole, Reader>>> = {
  whole: ({ value }, place, walk) =>
    each(
      value,
      (text) => (place.field ? walk.sink.add(place.field, text) : walk.sink.say(text)),
      (one) => readPrompt(one, place, walk),
    ),
  title: ({ value }, place, walk) =>
    each(
      value,
      () => {},
      (one) => walk.read(one, place),
    ),
  group: ({ value }, place, walk) =>
    each(
      value,
      (text) => walk.sink.add(fieldOf(place), text),
      (one) => walk.read(one, place),
    ),
  exclude: ({ value }, _place, walk) => forbid(value, walk, 0),
  keep: ({ value }, _place, walk) =>
    each(
      value,
      (text) => walk.sink.add('details', keptWords(text)),
      (one) => walk.read(one, { context: 'other', field: 'details' }),
    ),
  scene: ({ value }, _place, walk) =>
    each(
      value,
      (text) => walk.sink.scene(text),
      (one) => walk.read(one, { context: 'scene', field: 'setting' }),
    ),
  rules: ({ value }, _place, walk) =>
    each(
      value,
      (text) => addRules(text, walk),
      (one) => walk.read(one, { context: 'other', field: 'details' }),
    ),
  ratio: readRatio,
  seed: ({ value }, _place, { sink }) => sink.seed(value),
  networks: ({ value }, _place, { sink }) => {
    for (const network of networksIn(value)) sink.network(network);
  },
  purpose: ({ value }, _place, walk) =>
    each(
      value,
      (text) => walk.sink.add('details', purposeWords(text)),
      (one) => walk.read(one, { context: 'other', field: 'details' }),
    ),
  edits: ({ value }, _place, walk) =>
    each(
      value,
      (text) => walk.sink.say(text),
      (one) => walk.sink.say(editOf(one)),
    ),
  panels: ({ value }, _place, { sink }) => {
    const panels = panelsOf(value);
    if (panels.length > 1) sink.add('subject', `comic page with ${panels.length} panels`);
    for (const panel of panels) sink.add('details', panel);
  },
  'setting-of-program': ({ key, value }, _place, { sink }) => sink.set(key, value),
  words: ({ words, value }, _place, walk) =>
    each(
      value,
      (text) => {
        for (const one of wordsInPicture(words, text)) walk.sink.add('details', one);
      },
      (one) => addPictureWords(words, one, walk),
    ),
  quality: ({ key, value }, place, walk) =>
    each(
      value,
      (text) => addQuality(key, text, walk),
      (one) => walk.read(one, place),
    ),
  subject: (entry, _place, walk) => readSubject(entry, walk),
  pose: ({ value }, _place, walk) =>
    each(
      value,
      (text) => walk.sink.add(isPose(text) ? 'action' : 'details', text),
      (one) => addPose(one, walk),
    ),
  part: ({ words, value }, place, walk) =>
    each(
      value,
      (text) => walk.sink.add(fieldOf(place), withNoun(text, nounOfPart(words))),
      (one) => addThing(thingOf(one, nounOfPart(words)), fieldOf(place), walk),
    ),
  attribute: (entry, place, walk) =>
    each(
      entry.value,
      (text) => addAttribute(entry, text, place, walk),
      (one) => {
        if (place.context === 'light') walk.sink.add('lighting', describedNoun(one, entry.words));
        else walk.read(one, place);
      },
      (number) => addNumber(entry, number, fieldOf(place), walk),
    ),
};

/** The roles that are fields of ours. */
const FIELDS: ReadonlySet<string> = new Set<Field>([
  'contentType',
  'action',
  'setting',
  'details',
  'style',
  'colorTone',
  'lighting',
  'mood',
  'realism',
  'framing',
  'resolution',
]);

/** Reads the value of a key by its role; a key that nobody knows by what is in its value. */
export function readEntry(role: KeyRole | undefined, entry: Entry, place: Place, walk: Walk): void {
  if (role === undefined) readUnknown(entry, place, walk);
  else if (FIELDS.has(role)) readField(role as Field, entry, place, walk);
  else (READERS[role] ?? readUnknown)(entry, place, walk);
}

/** Weighed texts, as services take them: what weighs less than nothing is to be left out. */
function readPrompt(json: Json, place: Place, walk: Walk): void {
  const text = textAt(json, ['text']);
  if (text === undefined || place.field) walk.read(json, place);
  else if ((numberOf(json.weight) ?? 1) < 0) walk.sink.forbid(text);
  else walk.sink.say(text);
}

function fieldOf({ field }: Place): Field {
  return field ?? 'details';
}

function readField(field: Field, entry: Entry, { context: around, field: within }: Place, walk: Walk): void {
  const { words, value } = entry;
  const context = CONTEXTS[field] ?? 'other';
  const place: Place = { context: around === 'color' ? around : context };
  const listed = Array.isArray(value);
  // Several things in the background are no place; what stands behind the props is one of them.
  const things = listed && value.length > 1 && /^background/.test(words);
  const into = field === 'setting' && (things || within === 'details') ? 'details' : field;
  each(
    value,
    (text) => walk.sink.add(into, fieldWords(words, text, place.context)),
    (one) => {
      const text = phraseTextOf(one);
      const color = field === 'colorTone' ? colorOf(one) : null;
      if (text !== undefined) walk.sink.add(field, text, numberOf(one.weight));
      else if (color !== null) walk.sink.add(field, color);
      else if (field === 'lighting' && NAMED_LIGHT.test(words))
        walk.sink.add(field, describedNoun(one, words));
      else if (field === 'details' || (field === 'setting' && (listed || isSurface(one))))
        addThing(thingOf(one, listed ? '' : words), into, walk);
      else walk.read(one, { context, field });
    },
    (number) => addNumber(entry, number, field, walk),
  );
}

function readUnknown(entry: Entry, place: Place, walk: Walk): void {
  const { words, value } = entry;
  each(
    value,
    (text) => walk.sink.add(fieldOf(place), unknownWords(words, text, place.context)),
    (one) => {
      if (place.context === 'top' && describesPicture(one)) walk.read(one, place);
      else if (describesThing(one)) addThing(thingOf(one, words), fieldOf(place), walk);
      else walk.read(one, place.context === 'top' ? { context: 'other', field: place.field } : place);
    },
    (number) => addNumber(entry, number, fieldOf(place), walk),
  );
}

/** A background that is only a surface: its color, its texture. */
function isSurface(json: Json): boolean {
  const roles = Object.entries(json)
    .filter(([, value]) => typeof value === 'string' && !isAdjectival(value))
    .map(([key]) => roleOfKey(wordsOfKey(key), 'scene'));
  return (
    Object.keys(json).some((key) => roleOfKey(wordsOfKey(key), 'scene') === 'attribute') &&
    roles.every((role) => role === 'attribute' || role === 'setting-of-program')
  );
}

/** A quality of which there is none is left out of the picture. */
function addAttribute({ words }: Entry, text: string, place: Place, { sink }: Walk): void {
  if (/^none$/i.test(text.trim())) sink.add('exclude', words);
  else if (place.field === undefined && KELVIN.test(text)) sink.add('lighting', `${text.trim()} light`);
  else sink.add(fieldOf(place), attributeWords(words, text, place.context, words));
}

function addRules(text: string, { sink }: Walk): void {
  const { wishes, exclusions } = sortRules(text);
  for (const one of wishes) sink.add('details', one);
  for (const one of exclusions) sink.add('exclude', one);
}

/** Everything under what is to be left out, whatever the keys there are called. */
function forbid(value: unknown, walk: Walk, depth: number): void {
  if (depth > DEEPEST) return;
  const listed = Array.isArray(value);
  each(
    value,
    (text) => {
      if (CHANGING.test(text)) walk.sink.add('details', `do not ${text}`);
      else if (listed) walk.sink.add('exclude', text.replace(PUTTING, ''));
      else walk.sink.forbid(text);
    },
    (one) => {
      for (const inner of Object.values(one)) forbid(inner, walk, depth + 1);
    },
  );
}

function readRatio({ words, value }: Entry, place: Place, walk: Walk): void {
  const ratio = ratioOfSize(value);
  if (ratio !== undefined) walk.sink.ratio(ratio);
  else
    each(
      value,
      (text) =>
        walk.sink.add(
          'framing',
          /^(?:portrait|landscape|vertical|horizontal)$/i.test(text) ? withNoun(text, 'orientation') : text,
        ),
      (one) => walk.read(one, place),
      (number) => walk.sink.set(words, number),
    );
}

function addQuality(key: string, text: string, { sink }: Walk): void {
  if (API_QUALITY.test(text.trim())) sink.set(key, text);
  else if (RESOLUTION.test(text)) sink.add('resolution', text);
  else if (REALISM.test(text)) sink.add('realism', text);
  else sink.add('details', isAdjectival(text) || PRAISE.test(text) ? withNoun(text, 'quality') : text);
}
