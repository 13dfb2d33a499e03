import { ratioBeside } from '../size.ts';
import type { Json } from '../values.ts';
import type { Place, Walk } from './entry.ts';
import { readEntry } from './read-entry.ts';
import { roleOfKey, wordsOfKey } from './role-of-key.ts';
import type { Sink } from './sink.ts';

const DEEPEST = 40;
/** More keys than a form could hold the words of. */
const MOST_ENTRIES = 2000;

/** Takes an object that describes a picture, its keys in any order and depth, and adds what it tells to the sink. */
export function readCaption(json: Json, sink: Sink): void {
  readEntries(json, { context: 'top' }, sink, 0);
}

function readEntries(json: Json, place: Place, sink: Sink, depth: number): void {
  if (depth > DEEPEST) return;
  const walk: Walk = { sink, read: (inner, next) => readEntries(inner, next, sink, depth + 1) };
  sink.ratio(ratioBeside(json));
  for (const [key, value] of Object.entries(json).slice(0, MOST_ENTRIES)) {
    const words = wordsOfKey(key);
    // `no_text: true` forbids; other truth values show nothing.
    if (value === true && /^(?:no|avoid|without) ./.test(words)) sink.add('exclude', words);
    if (value === null || typeof value === 'boolean' || value === '') continue;
    readEntry(roleOfKey(words, place.context), { key, words, value }, place, walk);
  }
}
