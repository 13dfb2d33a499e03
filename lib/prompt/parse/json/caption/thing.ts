import { isRecord, type Json } from '../values.ts';
import { composed, type Gathered, type Thing } from './compose-thing.ts';
import type { KeyRole } from './key-roles.ts';
import { wordsInPicture } from './picture-words.ts';
import { roleOfKey, wordsOfKey } from './role-of-key.ts';
import {
  isAdjectival,
  isLatin,
  isPose,
  joinedPieces,
  keptWords,
  LEADS,
  nounOfPart,
  numberWords,
  withNoun,
} from './wording.ts';

const DEEPEST = 40;
const MOST_TEXTS = 100;
/** What is told of a thing but belongs to the picture. */
const OF_THE_PICTURE: ReadonlySet<KeyRole> = new Set([
  'lighting',
  'framing',
  'setting',
  'mood',
  'colorTone',
  'realism',
  'exclude',
  'rules',
  'quality',
  'ratio',
  'seed',
  'resolution',
  'contentType',
  'style',
  'networks',
  'setting-of-program',
]);
/** Before a noun stand a few words. */
const MOST_ADJECTIVE_WORDS = 3;
/** A value that goes on from its key: `right hand`, `resting on hip`. */
const GOES_ON =
  /^(?:[a-z]{3,}ing|[a-z]{3,}ed(?=\s)|slightly|gently|from|on|in|at|under|over|behind|near|towards?)\b/;
const NO_BEGINNING = /^(?:description|outfit|clothing|clothes|attire|wardrobe|accessories|details?)$/;

/** Takes an object that describes a thing and the noun it is told under (or ''), and gives the thing in words. */
export function thingOf(record: Json, noun: string, depth = 0): Thing {
  const thing: Thing = { phrase: '', more: [], parts: [], actions: [], places: [], others: [] };
  const told: Gathered = { heads: [], names: [], adjectives: [], somebody: {}, count: '' };
  for (const entry of entriesOf(record, depth)) {
    const { key, role, value } = entry;
    if (role !== undefined && OF_THE_PICTURE.has(role)) thing.others.push([key, value]);
    else if (isRecord(value) || (Array.isArray(value) && value.some(isRecord)))
      addInner(entry, thing, told, depth);
    else {
      const texts = textsIn(value);
      if (texts.length > 0) addTexts(entry, texts, thing, told);
    }
  }
  const { phrase, more, parts } = composed(told, noun);
  return { ...thing, phrase, more: [...more, ...thing.more], parts: [...parts, ...thing.parts] };
}

interface ThingEntry {
  key: string;
  words: string;
  role: KeyRole | undefined;
  value: unknown;
}

/** The entries of an object, with those of objects that say nothing of their own opened. */
function entriesOf(record: Json, depth: number): ThingEntry[] {
  if (depth > DEEPEST) return [];
  return Object.entries(record).flatMap(([key, value]) => {
    const words = wordsOfKey(key);
    const role = roleOfKey(words, 'thing');
    return role === 'group' && isRecord(value) ? entriesOf(value, depth + 1) : [{ key, words, role, value }];
  });
}

/** The texts of a value, numbers among them. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value))
    return value.slice(0, MOST_TEXTS).flatMap((one) => (Array.isArray(one) ? [] : textsIn(one)));
  if (typeof value === 'number') return [String(value)];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || /^(?:none|n\/?a|null|not specified|unspecified)(?:[\s.]*$|\s*\()/i.test(text)
    ? []
    : [text];
}

function addTexts({ words, role }: ThingEntry, texts: string[], thing: Thing, told: Gathered): void {
  switch (role) {
    case 'head':
    case 'whole':
    case 'subject':
      (/(?:^| )(?:name|label|title|名称|名前|nombre|nom|nome)$/.test(words) ? told.names : told.heads).push(
        ...texts,
      );
      break;
    case 'adjective':
      if (isShort(texts)) told.adjectives.push({ key: words, words: texts.join(' and ') });
      else thing.more.push(...texts);
      break;
    case 'count':
      told.count = texts[0] ?? '';
      break;
    case 'gender':
    case 'age':
    case 'origin':
      told.somebody[role] = texts.join(', ');
      break;
    case 'action':
      thing.actions.push(...texts);
      break;
    case 'pose':
      for (const text of texts) (isPose(text) ? thing.actions : thing.parts).push(text);
      break;
    case 'place':
      for (const text of texts) (isPose(text) ? thing.actions : thing.places).push(text);
      break;
    case 'more':
    case 'title':
      thing.more.push(...texts);
      break;
    case 'words':
      thing.more.push(...texts.flatMap((text) => wordsInPicture(words, text)));
      break;
    case 'attribute':
      // `wavy`, `rough`: but `rough bark` is a texture.
      if (texts.length === 1 && isAdjectival(texts[0] ?? '') && /texture|finish|condition/.test(words))
        told.adjectives.push({ key: words, words: texts[0] ?? '' });
      else thing.more.push(...texts.map((text) => partWords(words, text, role)));
      break;
    case 'keep':
      thing.more.push(...texts.map(keptWords));
      break;
    default:
      if (isPose(texts[0] ?? '') && /^(?:(?:full |whole )?body|overall)$/.test(words))
        thing.actions.push(...texts);
      else
        thing.parts.push(...texts.map((text) => partWords(words, text, role)).filter((part) => part !== ''));
  }
}

/** Adds a thing within a thing: its phrase is what the thing is called, or one of the parts. */
function addInner({ words, role, value }: ThingEntry, thing: Thing, told: Gathered, depth: number): void {
  const listed = Array.isArray(value);
  const isHead = role === 'head' || role === 'whole' || role === 'subject';
  const noun = listed || isHead || role === 'more' ? '' : nounOfPart(words);
  const phrases = isHead ? told.heads : thing.parts;
  for (const one of listed ? value : [value]) {
    if (!isRecord(one)) {
      phrases.push(...textsIn(one));
      continue;
    }
    const inner = thingOf(one, noun, depth + 1);
    const phrase = joinedPieces([inner.phrase, ...inner.more]);
    if (phrase !== '') phrases.push(phrase);
    thing.parts.push(...inner.parts, ...inner.places);
    thing.actions.push(...inner.actions);
    thing.others.push(...inner.others);
  }
}

function isShort(texts: readonly string[]): boolean {
  const words = texts.join(' and ');
  const few = texts.length <= 2 && words.split(/\s+/).length <= MOST_ADJECTIVE_WORDS;
  return few && !/[,.;:()]|^(?:with|in|of)\s/.test(words);
}

/** A part that is told in words: with its noun where the words only say how it is. */
function partWords(words: string, text: string, role: KeyRole | undefined): string {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return numberWords(words, Number(text));
  const noun = nounOfPart(words).replace(/^relative /, '');
  if (goesOn(words, text, role) || (LEADS.test(words) && isLatin(text))) return `${words} ${text}`;
  if (role === 'part' || role === 'attribute') return withNoun(text, noun);
  const bare = role === undefined && words !== '' && isLatin(text) && isAdjectival(text);
  return bare ? withNoun(text, noun) : text;
}

/** A part with what it does: of other keys, such a value tells how something is (`steaming coffee cups`). */
function goesOn(words: string, text: string, role: KeyRole | undefined): boolean {
  if (role !== undefined && role !== 'part' && role !== 'pose') return false;
  return GOES_ON.test(text) && /^[a-z][a-z ]*$/.test(words) && !NO_BEGINNING.test(words);
}
