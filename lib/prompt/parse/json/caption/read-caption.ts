import { FIELDS } from '../../../fields.ts';
import { isRecord } from '../../../is-record.ts';
import { wordInfo } from '../../../lexicon/word-info.ts';
import { isNothing, sortRules } from '../../labels/values.ts';
import { ratioBeside, ratioOfSize, sizeIn } from '../../size.ts';
import { networksIn } from '../networks.ts';
import { at, type Json, numberOf, phraseTextOf, textAt } from '../values.ts';
import { colorOf } from './colors.ts';
import type { KeyRole } from './data/key-roles.ts';
import { editOf } from './edits.ts';
import { leavesOf } from './leaves.ts';
import { isPose, keptWords, LATIN, numberWords, readable, wordsInPicture } from './phrases.ts';
import { roleOfKey, wordsOfKey } from './role-of-key.ts';
import { saidOf } from './said-of.ts';
import type { Field, Place, Sink } from './sink.ts';
import { addSubject, addThing, describesPicture, describesThing, thingOf } from './thing.ts';

/** A key of the caption, and what reads the objects under it. */
interface Entry {
  key: string;
  words: string;
  role: KeyRole | undefined;
  place: Place;
  /** The field of the key, or of the place it stands in. */
  field: Field;
  /** Whether it holds several values. */
  listed: boolean;
  sink: Sink;
  read: (json: Json, place: Place) => void;
}

const DEEPEST = 40;
/** More keys than a form could hold the words of, and more values than any key has. */
const MOST_ENTRIES = 2000;
const MOST_ITEMS = 200;
const TOP: Place = { context: 'top' };
const KEYS: ReadonlySet<string | undefined> = new Set(FIELDS.map(({ key }) => key));
/** What an interface calls a quality, and no words of a prompt. */
const API_QUALITY = /^(?:auto|standard|hd|high|medium|low|draft|normal|ultra)$/i;
const RESOLUTION = /\b(?:\d{1,2}\s?k|u?hd|\d{3,4}p|megapixels?|dpi|high[- ]res(?:olution)?|resolution)\b/i;
const REALISM = /real(?:is|ity)|lifelike|abstract|true to life/i;
/** What an edit must not do, and what must not be put in. */
const CHANGING =
  /^(?:change|alter|modify|remove|crop|distort|move|replace|redraw|resize|rotate|edit|beautify|smooth)\s/i;
const PUTTING = /^(?:add|include|show|use|have|put|draw|render|generate|create)\s+(?:any\s+)?/i;
/** A lamp by its task: what an object tells of it stands together. */
const LAMP = /^(?:key|fill|rim|back|hair|kicker|accent|side|practical) ?lights?$|shadow/;

/**
 * Takes an object that describes a picture, its keys in any order and depth, and adds what it tells to the sink. The JSON
 * is walked once. A table of keys gives each value its role, most roles are fields, and a string is a phrase of its field as
 * it stands. An object that describes a thing is one phrase, or of the one subject a phrase for each string.
 */
export function readCaption(json: Json, sink: Sink): void {
  readObject(json, TOP, sink, 0);
}

function readObject(json: Json, place: Place, sink: Sink, depth: number): void {
  if (depth > DEEPEST || at(json, 'enabled') === false) return;
  sink.ratio(ratioBeside(json));
  for (const [key, value] of Object.entries(json).slice(0, MOST_ENTRIES)) {
    const words = wordsOfKey(key);
    // `no_text: true` forbids; other truth values show nothing.
    if (value === true && /^(?:no|avoid|without) ./.test(words)) sink.add('exclude', words);
    if (value === null || typeof value === 'boolean' || value === '') continue;
    const role = roleIn(words, place);
    readEntry(value, entryOf(key, role, value, place, sink, depth));
  }
}

/** Adds what stands under a label of a text that is no JSON. */
export function readLabelled(label: string, role: KeyRole | undefined, value: string[], sink: Sink): void {
  if (role === 'words' && value.every(isNothing)) sink.add('exclude', 'text');
  else readEntry(value, entryOf(label, role, value, TOP, sink, 0));
}

function entryOf(
  key: string,
  role: KeyRole | undefined,
  value: unknown,
  place: Place,
  sink: Sink,
  depth: number,
): Entry {
  sink.next();
  return {
    key,
    words: wordsOfKey(key),
    role,
    place,
    field: KEYS.has(role) ? (role as Field) : (place.field ?? 'details'),
    listed: Array.isArray(value) && value.length > 1,
    sink,
    read: (inner, next) => readObject(inner, next, sink, depth + 1),
  };
}

/** The role of a key in its place: who a camera is turned to is no subject, and the ratio of two lights no shape. */
function roleIn(words: string, { context, field }: Place): KeyRole | undefined {
  const role = roleOfKey(words, context);
  if (field === 'details' && role === 'setting') return field;
  if (field === 'framing' && words === 'model') return 'group';
  if ((field === 'lighting' || field === 'colorTone') && role === 'ratio') return 'named';
  const other =
    role === 'subject'
      ? field !== undefined && field !== 'setting'
      : role === 'words' && field === 'colorTone';
  return other ? 'group' : role;
}

function readEntry(value: unknown, entry: Entry): void {
  const { key, words, role, field, place, sink } = entry;
  const whole = role && WHOLES[role];
  if (whole) {
    whole(value, entry);
    return;
  }
  for (const one of [value].flat(3).slice(0, MOST_ITEMS)) {
    if (typeof one === 'string') ((role && TEXTS[role]) ?? addText)(readable(one), entry);
    else if (isRecord(one)) ((role && OBJECTS[role]) ?? readPlain)(one, entry);
    else if (typeof one !== 'number') continue;
    else if (numberWords(words, one) === '') sink.set(key, one);
    else sink.add(KEYS.has(role) || place.field ? field : 'details', numberWords(words, one));
  }
}

/** The roles of which a value is read as a whole, whatever it holds. */
const WHOLES: Readonly<Partial<Record<KeyRole, (value: unknown, entry: Entry) => void>>> = {
  exclude: (value, { sink }) => forbid(value, sink, 0),
  seed: (value, { sink }) => sink.seed(value),
  networks: (value, { sink }) => networksIn(value).forEach(sink.network),
  'setting-of-program': (value, { key, sink }) => sink.set(key, value),
  subject: (value, { sink, read }) => addSubject(value, sink, read),
  panels(value, { sink }) {
    const panels = (isRecord(value) ? Object.values(value) : [value].flat()).map((panel) => leavesOf(panel));
    if (panels.length > 1) sink.add('subject', `comic page with ${panels.length} panels`);
    for (const [place, panel] of panels.entries())
      sink.add('details', `Panel ${place + 1}: ${panel.join(', ')}`);
  },
  ratio(value, entry) {
    for (const one of Array.isArray(value) && ratioOfSize(value) === undefined ? value : [value]) {
      const size = typeof one === 'string' ? sizeIn(one) : null;
      if (ratioOfSize(one) === undefined) readEntry(one, { ...entry, role: 'framing', field: 'framing' });
      else entry.sink.ratio(ratioOfSize(one));
      if (size?.rest) entry.sink.add('details', size.rest);
    }
  },
};

/** How a text under a key of a role is told; under any other key it is added to the field. */
const TEXTS: Readonly<Partial<Record<KeyRole, (text: string, entry: Entry) => void>>> = {
  title: () => {},
  whole: (text, { place, sink }) => (place.field ? sink.add(place.field, text) : sink.say(text)),
  scene: (text, { sink }) => sink.scene(text),
  edits: (text, { sink }) => sink.say(text),
  keep: (text, { sink }) => sink.add('details', keptWords(text)),
  pose: (text, { sink }) => sink.add(isPose(text) ? 'action' : 'details', text),
  purpose: (text, { sink }) =>
    sink.add('details', LATIN.test(text) ? `for ${text.replace(/^for /i, '')}` : text),
  words(text, { words, sink }) {
    for (const one of wordsInPicture(words, text)) sink.add('details', one);
  },
  resolution(text, entry) {
    const size = /\d\s?k\b/i.test(text) ? null : sizeIn(text);
    if (!size) return addText(text, entry);
    entry.sink.ratio(size.ratio);
    if (size.rest) entry.sink.add('details', size.rest);
  },
  rules(text, { sink }) {
    const { wishes, exclusions } = sortRules(text);
    for (const one of wishes) sink.add('details', one);
    for (const one of exclusions) sink.add('exclude', one);
  },
  quality(text, { key, sink }) {
    if (API_QUALITY.test(text)) sink.set(key, text);
    else sink.add(RESOLUTION.test(text) ? 'resolution' : REALISM.test(text) ? 'realism' : 'details', text);
  },
  named(text, entry) {
    if (/^none$/i.test(text)) entry.sink.add('exclude', entry.words);
    else if (/^\d{4,5}\s?K$/i.test(text)) entry.sink.add('lighting', `${text} light`);
    else addText(text, entry);
  },
};

/** What is seen in a picture, and no name for something else: `Brand`. */
const SEEN: ReadonlySet<string | undefined> = new Set(['person', 'animal']);

function addText(text: string, { key, words, role, field, listed, sink }: Entry): void {
  // `Knight: silver armor`: who has it is in the picture.
  const isThing = role === undefined && SEEN.has(wordInfo(words.split(' ').at(-1) ?? '')?.noun?.kind);
  if (isThing && field === 'details') {
    sink.add(field, `${key}: ${text}`);
    return;
  }
  // Several things in the background are no place.
  const things = field === 'setting' && listed && /^background/.test(words);
  const ownWords = role === 'group' || KEYS.has(role);
  sink.add(things ? 'details' : field, saidOf(words, text, field, ownWords));
}

/** How an object under a key of a role is read; under any other key it is read on. */
const OBJECTS: Readonly<Partial<Record<KeyRole, (json: Json, entry: Entry) => void>>> = {
  // Weighted texts, as services take them: what weighs less than nothing is to be left out.
  whole(json, { place, sink, read }) {
    const text = place.field ? undefined : textAt(json, ['text']);
    if (text === undefined) read(json, place);
    else if ((numberOf(json.weight) ?? 1) < 0) sink.forbid(text);
    else sink.say(text);
  },
  scene: (json, { read }) => read(json, { context: 'field', field: 'setting' }),
  edits: (json, { sink }) => sink.say(editOf(json)),
  words: (json, { words, sink }) => sink.add('details', leavesOf(json, words).join(', ')),
  pose: (json, { sink, read }) => addThing(thingOf(json, ''), 'details', sink, read),
  named: (json, entry) => readNamed(json, entry),
  details: (json, entry) => readField(json, entry, true),
  setting: (json, entry) => readField(json, entry, entry.listed),
  lighting: (json, entry) =>
    LAMP.test(entry.words) ? readNamed(json, entry) : readField(json, entry, false),
};

function readPlain(json: Json, entry: Entry): void {
  const { words, role, place, field, sink, read } = entry;
  if (KEYS.has(role)) readField(json, entry, false);
  else if (role !== undefined) read(json, place);
  else if (place.context === 'top' && describesPicture(json)) read(json, place);
  else if (describesThing(json)) addThing(thingOf(json, words), field, sink, read);
  else read(json, { ...place, context: 'field' });
}

/** What tells of a field: a phrase of our own format, a color, a thing, or keys of its own. */
function readField(json: Json, { words, field, listed, sink, read }: Entry, isThing: boolean): void {
  const text = phraseTextOf(json) ?? (field === 'colorTone' ? colorOf(json) : null);
  const weight = numberOf(json.weight);
  if (text !== null) sink.add(field, text, phraseTextOf(json) && weight ? { weight } : {});
  else if (isThing) addThing(thingOf(json, listed ? '' : words), 'details', sink, read);
  else read(json, { context: 'field', field });
}

/** What tells of something with a name of its own: `key light: large softbox, top left`. */
function readNamed(json: Json, { words, field, sink, read }: Entry): void {
  const leaves = field === 'lighting' ? leavesOf(json).join(', ') : '';
  if (field !== 'lighting') addThing(thingOf(json, words), field, sink, read);
  else if (leaves !== '') sink.add(field, `${words}: ${leaves}`, { whole: true });
}

/** Everything under what is to be left out, whatever the keys there are called. */
function forbid(value: unknown, sink: Sink, depth: number): void {
  if (depth > DEEPEST) return;
  for (const one of [value].flat(3).slice(0, MOST_ITEMS)) {
    if (isRecord(one)) for (const inner of Object.values(one)) forbid(inner, sink, depth + 1);
    else if (typeof one !== 'string') continue;
    else if (CHANGING.test(one)) sink.add('details', `do not ${one}`);
    else if (Array.isArray(value)) sink.add('exclude', one.replace(PUTTING, ''));
    else sink.forbid(one);
  }
}
