import { isRecord, type Json, textAt } from '../values.ts';
import { inOneText, type Thing } from './compose-thing.ts';
import { type Entry, each, type Field, type Walk } from './entry.ts';
import { wordsInPicture } from './picture-words.ts';
import { roleOfKey, wordsOfKey } from './role-of-key.ts';
import { thingOf } from './thing.ts';
import { isPose, joinedPieces, placeWords } from './wording.ts';

const MOST = 200;
const SOMEBODY =
  /\b(?:hair|skirt|shirt|dress|jeans|trousers|pants|jacket|coat|makeup|smile|smiling|earrings?)\b/i;
/** Names that only count: `subject_1`, `person_a`. */
const NUMBERED =
  /^(?:subject|person|character|object|figure|main|secondary|primary|first|second)(?: [a-z])?(?: subject| character| person)?$/;

/** Reads who or what is shown: one with its parts as details, of several each in one phrase. */
export function readSubject({ value }: Entry, walk: Walk): void {
  const cast = isRecord(value) ? castIn(value) : null;
  const things =
    cast ??
    (Array.isArray(value) ? value.flat(2) : [value])
      .slice(0, MOST)
      .filter(isRecord)
      .map((one) => thingOf(one, ''));
  const several = things.length > 1 || (Array.isArray(value) && value.length > 1);
  if (!cast)
    each(
      value,
      (text) => walk.sink.add('subject', text),
      () => {},
    );
  for (const thing of things) {
    if (several) addThing(thing, 'subject', walk);
    else addSubject(thing, walk);
  }
}

/** Several by their names: `{"woman": {...}, "man": {...}}`; null where the keys tell of one. */
function castIn(json: Json): Thing[] | null {
  const entries = Object.entries(json);
  const named = entries.every(([key, value]) => isRecord(value) && isName(wordsOfKey(key)));
  if (!named || entries.length === 0) return null;
  return entries.map(([key, value]) => {
    const thing = thingOf(isRecord(value) ? value : {}, '');
    const words = wordsOfKey(key);
    return thing.phrase === '' && !NUMBERED.test(words) ? { ...thing, phrase: words } : thing;
  });
}

function isName(words: string): boolean {
  const role = roleOfKey(words, 'thing');
  return role === undefined || role === 'subject' || NUMBERED.test(words);
}

function addSubject(thing: Thing, walk: Walk): void {
  const { phrase, more, parts, actions, places } = thing;
  // Who wears something and looks somewhere is somebody, also where nobody says who.
  const isSomebody = phrase === '' && SOMEBODY.test([...more, ...parts].join(' '));
  walk.sink.add('subject', isSomebody ? 'a person' : phrase);
  for (const words of [...more, ...parts]) walk.sink.add('details', words);
  for (const action of actions) walk.sink.add('action', action);
  for (const place of places) walk.sink.add('framing', placeWords(place));
  readOthers(thing, walk);
}

/** Adds a thing as one phrase to a field; parts of something that has no name are phrases of their own. */
export function addThing(thing: Thing, field: Field, walk: Walk): void {
  const named = thing.phrase !== '';
  walk.sink.add(field, inOneText(named ? thing : { ...thing, parts: [] }));
  if (!named) for (const part of thing.parts) walk.sink.add(field, part);
  readOthers(thing, walk, field === 'details' ? field : undefined);
}

/** What stands with a thing but tells of the whole picture; what stands with a detail, where it can, of the details. */
function readOthers({ others }: Thing, walk: Walk, field?: Field): void {
  for (const entry of others)
    walk.read(Object.fromEntries([entry]), field ? { context: 'top', field } : { context: 'top' });
}

/** Adds words that are to be read with how they look: `{text: "OPEN", color: "red", location: "top"}`. */
export function addPictureWords(key: string, json: Json, walk: Walk): void {
  const text = textAt(json, ['text', 'content', 'words', 'copy', 'value']);
  if (text === undefined) {
    walk.read(json, { context: 'other', field: 'details' });
    return;
  }
  const looks = Object.fromEntries(Object.entries(json).filter(([, value]) => value !== text));
  const { phrase, more, parts, places, others } = thingOf(looks, '');
  const rest = others.flatMap(([, value]) => (typeof value === 'string' ? [value] : []));
  walk.sink.add(
    'details',
    joinedPieces([...wordsInPicture(key, text), phrase, ...more, ...parts, ...places, ...rest]),
  );
}

/** Whether an object says what something is or how, and nothing of the whole picture. */
export function describesThing(json: Json): boolean {
  const roles = new Set(Object.keys(json).map((key) => roleOfKey(wordsOfKey(key), 'thing')));
  if (roles.has('lighting') || roles.has('framing') || roles.has('subject') || roles.has('setting'))
    return false;
  return roles.has('head') || roles.has('adjective') || roles.has('part') || roles.has('gender');
}

/** Whether an object tells of a whole picture: who or what, and something of the rest. */
export function describesPicture(json: Json): boolean {
  const roles = new Set(Object.keys(json).map((key) => roleOfKey(wordsOfKey(key), 'top')));
  const rest = [
    'lighting',
    'framing',
    'style',
    'setting',
    'mood',
    'scene',
    'exclude',
    'action',
    'ratio',
  ] as const;
  return (
    (roles.has('subject') || roles.has('whole') || roles.has('scene')) && rest.some((role) => roles.has(role))
  );
}

/** Reads what poses: what somebody does, and the rest of how somebody stands. */
export function addPose(json: Json, walk: Walk): void {
  const { phrase, more, parts, actions, places, others } = thingOf(json, '');
  for (const action of actions) walk.sink.add('action', action);
  for (const words of [phrase, ...more, ...parts, ...places])
    walk.sink.add(isPose(words) ? 'action' : 'details', words);
  for (const entry of others) walk.read(Object.fromEntries([entry]), { context: 'top' });
}
