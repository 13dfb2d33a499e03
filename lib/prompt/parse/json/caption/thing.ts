import { isRecord } from '../../../is-record.ts';
import { type Json, textAt } from '../values.ts';
import type { KeyRole } from './data/key-roles.ts';
import {
  isAdjectival,
  isPose,
  keptWords,
  nounOf,
  numberWords,
  placeWords,
  readable,
  withNoun,
  wordsInPicture,
} from './phrases.ts';
import { roleOfKey, wordsOfKey } from './role-of-key.ts';
import type { Field, Place, Sink } from './sink.ts';
import { somebody, withWords } from './somebody.ts';

/** A thing or somebody, as an object describes it. */
interface Thing {
  /** What it is, with the adjectives that surely stand before it: `white cropped t-shirt`. May be ''. */
  head: string;
  /** What else was said of it, each string a phrase, in their order. */
  rest: { field: Field; words: string }[];
  /** Keys and values that tell of the picture and not of the thing. */
  others: [key: string, value: unknown][];
}

type Read = (json: Json, place: Place) => void;

const DEEPEST = 40;
const MOST_ITEMS = 200;
/** A longer name takes nothing before it. */
const SHORT = /^[^\s,.;:]+(?: [^\s,.;:]+){0,3}$/;
/** Says no more than the key it stands under; and nothing at all. */
const GENERIC =
  /^(?:the |main |primary )*(?:product|subject|character|animal|creature|person|human|figure|vehicle)$/i;
const NOTHING =
  /^(?:object|obj|item|element|main|text|illustration|image|none|n\/?a|null|(?:not |un)specified)[\s.]*(?:$|\()/i;
/** What is to be read in the picture, and the keys that hold it. */
const TEXT = /^(?:text|headline|title|caption|lettering)$/i;
const SHOWN = /^(?:text|content|words|copy|value)$/;
const NAME = /(?:^| )(?:name|label|title|名称|名前|nombre|nom|nome)$/;
/** They say what sort of thing it is, noun or not, and stand next to it: `linen`. */
const STUFF = /colou?r|material|fabric/;
/** A second description that goes on from the first: `fox`, `wearing a cape`. */
const GOES_ON = /^(?:[a-z]{3,}ing|with|made|that|who)\b/;
/** What a part does, or where it is, needs the part: `right hand: resting on the rail`. */
const OF_PART = /^(?:[a-z]{3,}ing|on|in|at|under|over|behind|near|from|towards?)\s/;
/** Names that only count: `subject_1`, `person_a`. */
const NUMBERED =
  /^(?:subject|person|character|object|figure|main|secondary|primary|first|second)(?: [a-z])?(?: subject| character| person)?$/;
const OF_THE_PICTURE: ReadonlySet<KeyRole | undefined> = new Set(
  'lighting framing setting mood colorTone realism exclude rules quality ratio seed resolution contentType style networks setting-of-program'.split(
    ' ',
  ) as KeyRole[],
);

/** Takes an object that describes a thing and the words of the key it is told under (or ''), and gives the thing in words. */
export function thingOf(record: Json, key: string, depth = 0): Thing {
  const told: Record<'head' | 'name' | 'adjective' | 'stuff', string[]> = {
    head: [],
    name: [],
    adjective: [],
    stuff: [],
  };
  const person: Record<string, string> = {};
  const rest: Thing['rest'] = [];
  const others: Thing['others'] = [];
  const isText = TEXT.test(textAt(record, ['type', 'kind', 'element_type']) ?? '');
  for (const { name, words, role, value } of entriesOf(record, depth)) {
    if (OF_THE_PICTURE.has(role)) {
      others.push([name, value]);
      continue;
    }
    for (const one of [value].flat().slice(0, MOST_ITEMS)) {
      const inner = isRecord(one)
        ? thingOf(one, Array.isArray(value) || isHead(role) ? '' : words, depth + 1)
        : null;
      const text = inner
        ? inOneText(inner)
        : typeof one === 'string'
          ? readable(one)
          : typeof one === 'number'
            ? String(one)
            : '';
      if (inner) others.push(...inner.others);
      if (text === '' || NOTHING.test(text)) continue;
      if (isText && SHOWN.test(words)) told.head.push(...wordsInPicture(words, text));
      else if (isHead(role)) told[NAME.test(words) ? 'name' : 'head'].push(text);
      else if (inner) rest.push({ field: 'details', words: text });
      else if (role === 'count' || role === 'gender' || role === 'age' || role === 'origin')
        person[role] = text;
      else if (role === 'adjective' && (isAdjectival(text) || /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(text)))
        told[STUFF.test(words) ? 'stuff' : 'adjective'].push(text);
      else rest.push(...partsOf(words, role, text));
    }
  }
  const names = [...told.head, ...told.name];
  const telling = names.filter((one) => !GENERIC.test(one));
  const [called = '', ...more] = joinedNames(
    telling.length > 0 || person.gender ? telling : names.slice(0, 1),
  );
  const { phrase, beside } = somebody(called, person);
  const noun = phrase === '' ? nounOf(key) : phrase;
  const stands = (one: string) =>
    SHORT.test(noun) &&
    !one.startsWith('#') &&
    (phrase !== '' || told.stuff.includes(one) || isAdjectival(one));
  const adjectives = [...told.adjective, ...told.stuff];
  const before = adjectives.filter(stands);
  const behind = [...more, ...beside, ...adjectives.filter((one) => !stands(one))];
  return {
    head: before.length === 0 ? phrase : withWords(noun, before),
    rest: [...behind.map((words): Thing['rest'][0] => ({ field: 'details', words })), ...rest],
    others,
  };
}

const isHead = (role: KeyRole | undefined) => role === 'head' || role === 'whole' || role === 'subject';

/** The entries of an object, with those of objects that say nothing of their own opened. */
function entriesOf(
  record: Json,
  depth: number,
): { name: string; words: string; role: KeyRole | undefined; value: unknown }[] {
  if (depth > DEEPEST) return [];
  return Object.entries(record).flatMap(([name, value]) => {
    const words = wordsOfKey(name);
    const role = roleOfKey(words, 'thing');
    return role === 'group' && isRecord(value) ? entriesOf(value, depth + 1) : [{ name, words, role, value }];
  });
}

/** One string, said as it stands: with a word of its key only where it would say nothing alone. */
function partsOf(words: string, role: KeyRole | undefined, text: string): Thing['rest'] {
  const details = (...said: string[]) =>
    said.filter((one) => one !== '').map((one) => ({ field: 'details' as const, words: one }));
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return details(numberWords(words, Number(text)));
  if (role === 'action' || ((role === 'pose' || role === 'place') && isPose(text)))
    return [{ field: 'action', words: text }];
  if (role === 'place') return [{ field: 'framing', words: placeWords(text) }];
  if (role === 'words') return details(...wordsInPicture(words, text));
  if (role === 'keep') return details(keptWords(text));
  if (role === 'more' || role === 'adjective' || role === 'pose') return details(text);
  const said = withNoun(text, nounOf(words));
  return details(
    said === text && OF_PART.test(text) && /^[a-z][a-z ]*$/.test(words) ? `${words}: ${text}` : said,
  );
}

/** Names of one thing: what goes on from the one before is joined to it, what another says already is left out. */
function joinedNames(names: readonly string[]): string[] {
  const all = [...new Set(names.slice(0, MOST_ITEMS).map((one) => one.toLowerCase()))];
  const joined: string[] = [];
  for (const name of names) {
    const lower = name.toLowerCase();
    if (all.some((other) => other !== lower && other.includes(lower))) continue;
    if (joined.length > 0 && GOES_ON.test(name)) joined.push(`${joined.pop()} ${name}`);
    else joined.push(name);
  }
  return [...new Set(joined)];
}

/** A thing in one text: sentences after full stops, phrases after commas. */
function inOneText({ head, rest }: Thing): string {
  let text = head;
  for (const { words } of rest) {
    if (text === '') text = words;
    else if (/[.!?]$/.test(text))
      text = /^\p{Lu}/u.test(words) ? `${text} ${words}` : `${text.slice(0, -1)}, ${words}`;
    else text += /^\p{Lu}.*[.!?]$/su.test(words) ? `. ${words}` : `, ${words}`;
  }
  return text;
}

/** Adds who or what is shown: one with what is told of it phrase by phrase, of several each in one phrase. */
export function addSubject(value: unknown, sink: Sink, read: Read): void {
  const cast = isRecord(value) ? castIn(value) : null;
  const things =
    cast ??
    [value]
      .flat(2)
      .slice(0, MOST_ITEMS)
      .map((one) => (isRecord(one) ? thingOf(one, '') : one));
  for (const thing of things) {
    if (typeof thing === 'string') sink.add('subject', thing);
    else if (!isRecord(thing)) continue;
    else if (things.length > 1) addThing(thing as unknown as Thing, 'subject', sink, read);
    else {
      const { head, rest, others } = thing as unknown as Thing;
      sink.add('subject', head);
      addThing({ head: '', rest, others }, 'subject', sink, read);
    }
  }
}

/** Several by their names: `{"woman": {...}, "man": {...}}`; null if the keys tell of one. */
function castIn(json: Json): Thing[] | null {
  const cast = Object.entries(json).map(([key, value]) => ({ words: wordsOfKey(key), value }));
  const isName = (words: string) =>
    [undefined, 'subject'].includes(roleOfKey(words, 'thing')) || NUMBERED.test(words);
  if (cast.length === 0 || !cast.every(({ words, value }) => isRecord(value) && isName(words))) return null;
  return cast.map(({ words, value }) => {
    const thing = thingOf(value as Json, '');
    return thing.head === '' && !NUMBERED.test(words) ? { ...thing, head: words } : thing;
  });
}

/** Adds a thing as one phrase to a field; what is told of something without a name is phrases of their own. */
export function addThing(thing: Thing, field: Field, sink: Sink, read: Read): void {
  if (thing.head !== '') sink.add(field, inOneText(thing));
  else for (const part of thing.rest) sink.add(part.field, part.words);
  const place: Place = field === 'details' ? { context: 'top', field } : { context: 'top' };
  for (const entry of thing.others) read(Object.fromEntries([entry]), place);
}

/** Whether an object says what something is or how, and nothing of the whole picture. */
export function describesThing(json: Json): boolean {
  const roles = new Set(Object.keys(json).map((key) => roleOfKey(wordsOfKey(key), 'thing')));
  if ((['lighting', 'framing', 'subject', 'setting'] as const).some((role) => roles.has(role))) return false;
  return (['head', 'adjective', 'named', 'gender'] as const).some((role) => roles.has(role));
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
    (['subject', 'whole', 'scene'] as const).some((role) => roles.has(role)) &&
    rest.some((role) => roles.has(role))
  );
}
