import type { Json } from '../values.ts';
import { readBare } from './read-bare.ts';
import { closerOf, isQuote, readString } from './read-string.ts';

/** Deeper than anyone nests; what lies deeper joins the list or object around it. */
const DEEPEST = 150;
/** What may stand between two values: white space, commas in any script, comments as in JavaScript and Python. */
const BETWEEN = /(?:[\s,，、;；]|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*?\/?|#(?![\da-fA-F]{3})[^\n]*)+/uy;
const SPACE = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*?\/?)+/uy;
const COLON = /[:：]|=>/uy;
const BARE_KEY = /[\p{L}\p{N}_$@.][^\n"“”'{}[\],，:：]{0,80}(?=[:：])/uy;

/** A value, and where the text goes on behind it. */
export interface Parsed {
  value: unknown;
  end: number;
}

/**
 * Takes a text and the place of a `{` or `[` and gives the value that begins there. Reads JSON exactly, and beyond it
 * what people and programs write for JSON: comments, commas too many or missing, single and curly quotes, bare words,
 * quotes left unescaped, full-width signs, Python's `None` and tuples. What is broken off is read as far as it goes.
 * A key that is given twice holds a list of both values. Linear in the text; never throws.
 */
export function parseJson(text: string, start: number): Parsed {
  const cursor = new Cursor(text, start);
  return { value: cursor.value(0, 'list'), end: cursor.at };
}

class Cursor {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  value(depth: number, within: 'list' | 'object'): unknown {
    const char = this.text.charAt(this.at);
    if (char === '{' || char === '｛') return this.object(depth);
    if (char === '[' || char === '［') return this.list(depth);
    if (isQuote(char)) return this.string('value');
    const read = readBare(this.text, this.at, within);
    this.at = read.end;
    return read.value;
  }

  private object(depth: number): Json {
    const entries = new Map<string, unknown>();
    this.at += 1;
    while (this.skip(BETWEEN) < this.text.length) {
      const char = this.text.charAt(this.at);
      if (char === '}' || char === '｝') {
        this.at += 1;
        break;
      }
      // The object was never closed, but the list around it is.
      if (isListEnd(char) && depth > 0) break;
      if (opensTooDeep(char, depth) || isListEnd(char)) this.at += 1;
      else if ('{[｛［'.includes(char)) add(entries, '', this.value(depth + 1, 'object'));
      else this.entry(entries, depth);
    }
    return Object.fromEntries(entries);
  }

  /** A key and its value; a value without a key is kept under no name. */
  private entry(entries: Map<string, unknown>, depth: number): void {
    const start = this.at;
    const key = this.key();
    this.skip(SPACE);
    if (key === null || !this.take(COLON)) {
      this.at = start;
      add(entries, '', this.value(DEEPEST, 'object'));
      if (this.at === start) this.at += 1;
      return;
    }
    this.skip(SPACE);
    const char = this.text.charAt(this.at);
    if (opensTooDeep(char, depth)) this.at += 1;
    else if (char !== '' && !',，}｝]］'.includes(char)) add(entries, key, this.value(depth + 1, 'object'));
  }

  private key(): string | null {
    if (isQuote(this.text.charAt(this.at))) return this.string('key');
    return this.take(BARE_KEY)?.trim() ?? null;
  }

  private list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    while (this.skip(BETWEEN) < this.text.length) {
      const char = this.text.charAt(this.at);
      if (isListEnd(char)) {
        this.at += 1;
        break;
      }
      // The list was never closed, but the object around it is.
      if ((char === '}' || char === '｝') && depth > 0) break;
      const start = this.at;
      if (opensTooDeep(char, depth)) this.at += 1;
      else items.push(this.value(depth + 1, 'list'));
      if (this.at === start) this.at += 1;
    }
    return items;
  }

  private string(place: 'key' | 'value'): string {
    const { value, end } = readString(this.text, this.at, closerOf(this.text, this.at), place);
    this.at = end;
    return value;
  }

  private skip(what: RegExp): number {
    this.take(what);
    return this.at;
  }

  private take(what: RegExp): string | null {
    what.lastIndex = this.at;
    const found = what.exec(this.text);
    if (found) this.at = what.lastIndex;
    return found ? found[0] : null;
  }
}

function isListEnd(char: string): boolean {
  return char === ']' || char === '］';
}

function opensTooDeep(char: string, depth: number): boolean {
  return depth >= DEEPEST && '{[｛［'.includes(char);
}

function add(entries: Map<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) return;
  const former = entries.get(key);
  if (!entries.has(key)) entries.set(key, value);
  else if (Array.isArray(former)) former.push(value);
  else entries.set(key, [former, value]);
}
