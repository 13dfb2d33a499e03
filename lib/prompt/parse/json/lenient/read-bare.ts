/** A number with nothing but the end of its value behind it. */
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?=\s*(?:[,，}\]｝］;；]|\/[/*]|#|$)|\s*\n)/uy;
const LITERAL = /(?:true|false|null|None|True|False|undefined|NaN|-?Infinity)(?![\p{L}\p{N}_])/uy;
const TUPLE = /\(\s*-?\d+(?:\.\d+)?(?:\s*,\s*-?\d+(?:\.\d+)?){0,8}\s*,?\s*\)/y;
/** Up to what could end a bare value. */
const RUN = /[^\n,，}\]｝］]*/uy;
/** A comma that ends it: behind it begins a key, a quotation, a list or an object, or nothing. */
const ENDING = /[,，]\s*(?:$|["'“”„‘{[}\]｛［｝］]|\/[/*]|[\p{L}_$][^\n"“”'{}[\],，:：]{0,60}[:：])/uy;

const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
]);

/**
 * Takes the place of a value that no quote opens and gives the number, the truth value, the tuple of numbers (as a
 * list) or the words there, and where it goes on. A whole number too large to be exact stays a text.
 */
export function readBare(
  text: string,
  at: number,
  within: 'list' | 'object',
): { value: unknown; end: number } {
  const number = match(NUMBER, text, at);
  if (number !== null) {
    const value = Number(number);
    const exact = !/^[-+]?\d+$/.test(number) || Number.isSafeInteger(value);
    return { value: exact ? value : number, end: at + number.length };
  }
  const literal = match(LITERAL, text, at);
  if (literal !== null) return { value: LITERALS.get(literal) ?? null, end: at + literal.length };
  const tuple = match(TUPLE, text, at);
  if (tuple !== null) {
    const numbers = tuple.match(/-?\d+(?:\.\d+)?/g) ?? [];
    return { value: numbers.map(Number), end: at + tuple.length };
  }
  const end = endOfWords(text, at, within);
  const words = text.slice(at, end).trim();
  return { value: words === '' ? undefined : words.replace(/["”“']$/, ''), end };
}

function endOfWords(text: string, start: number, within: 'list' | 'object'): number {
  let at = start;
  while (at < text.length) {
    at += match(RUN, text, at)?.length ?? 0;
    const char = text.charAt(at);
    if (char !== ',' && char !== '，') break;
    if (within === 'list' || match(ENDING, text, at) !== null) break;
    at += 1;
  }
  return at;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
