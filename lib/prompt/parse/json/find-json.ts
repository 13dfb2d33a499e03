import { isRecord } from '../../is-record.ts';
import { parseJson } from './lenient/parse-json.ts';

/** A list or object in a text, with the words between it and the one before (or the beginning). */
export interface FoundJson {
  before: string;
  value: unknown;
}

/** More than anybody pastes at once. */
const MOST = 200;
/** Where a list or an object may begin. */
const OPENING = /[{[｛［]/g;
const QUOTED_KEY = String.raw`(?:"[^"\n]{1,120}"|'[^'\n]{1,120}'|[“”„][^“”"\n]{1,120}[“”"])\s*[:：]`;
const BARE_KEY = String.raw`[\p{L}_$][\p{L}\p{N}_$ -]{0,60}\s*[:：]`;
const COMMENTS = String.raw`(?:\s|\/\/[^\n]{0,150}\n|\/\*[^*]{0,150}\*\/)*`;
/** An object with a key in quotes. */
const OBJECT = new RegExp(`[{｛]${COMMENTS}${QUOTED_KEY}`, 'uy');
/** An object with a bare key: a value in quotes or an object follows, another pair, or each pair has a line of its own. */
const BARE_OBJECT = new RegExp(
  `[{｛]${COMMENTS}${BARE_KEY}(?!:)${COMMENTS}["'“[{]|[{｛][^\\S\\n]*\\n${COMMENTS}${BARE_KEY}(?!:)|[{｛]\\s*${BARE_KEY}\\s[^{}|:,\\n]{1,200},\\s*${BARE_KEY}\\s`,
  'uy',
);
const OBJECT_LIST = new RegExp(`[[［]${COMMENTS}[{｛]${COMMENTS}(?:${QUOTED_KEY}|${BARE_KEY})`, 'uy');
/** A list of texts: only where it is all that was pasted, for people write `["a", "b"]` in prompts too. */
const TEXT_LIST = /\s*\[\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*(?:,|\]\s*$)/uy;
/** Pairs pasted without the braces around them. */
const PAIRS = new RegExp(String.raw`\s*${QUOTED_KEY}\s*(?:["'“[{\d]|true|false|null)`, 'uy');
/** JSON as it stands in a program's string: every quote behind a backslash. */
const ESCAPED = /^\s*(?:"\s*)?[[{](?:\s|\\[nrt]|\{){0,200}\\"/;

/**
 * Takes a text and gives the JSON lists and objects in it, in their order, and the words behind the last one. Braces and
 * brackets that prompts have of their own (`{red|blue}`, `[cat:dog:0.5]`, `{{smile}}`) are none. Linear; never throws.
 */
export function findJson(text: string): { found: FoundJson[]; after: string } {
  const source = ESCAPED.test(text) ? unescaped(text) : text;
  if (matches(TEXT_LIST, source, 0) || matches(PAIRS, source, 0)) {
    const whole = wholeOf(source);
    if (whole) return whole;
  }
  const found: FoundJson[] = [];
  let done = 0;
  OPENING.lastIndex = 0;
  for (let next = OPENING.exec(source); next && found.length < MOST; next = OPENING.exec(source)) {
    if (!opensJson(source, next.index)) continue;
    const { value, end } = parseJson(source, next.index);
    if (!isEmpty(value)) {
      found.push({ before: source.slice(done, next.index), value });
      done = end;
    }
    OPENING.lastIndex = Math.max(end, next.index + 1);
  }
  return { found, after: source.slice(done) };
}

function opensJson(text: string, at: number): boolean {
  return [OBJECT, BARE_OBJECT, OBJECT_LIST].some((pattern) => matches(pattern, text, at));
}

/** A list of texts, or pairs without braces, as all there is. */
function wholeOf(text: string): { found: FoundJson[]; after: string } | null {
  const start = text.search(/\S/);
  const listed = text.charAt(start) === '[';
  const { value, end } = listed ? parseJson(text, start) : parseJson(`{${text}}`, 0);
  const rest = text.slice(end);
  if (listed && (rest.trim() !== '' || !isTextList(value))) return null;
  if (!listed && (!isRecord(value) || Object.keys(value).length < 2)) return null;
  return { found: [{ before: '', value }], after: rest };
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isEmpty(value: unknown): boolean {
  return Object.keys(value ?? {}).length === 0;
}

/** JSON in a string of JSON, or copied out of a program with its backslashes. */
function unescaped(text: string): string {
  const start = text.search(/\S/);
  const quoted = text.charAt(start) === '"' ? text.slice(start) : `"${text.slice(start).trim()}"`;
  const held = parseJson(`[${quoted}]`, 0).value;
  const [inner] = Array.isArray(held) ? held : [];
  return typeof inner === 'string' ? inner : text;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
