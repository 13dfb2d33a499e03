import { sentencesOf } from '../words/index.ts';

const MOST_PARTS = 100;
const OPEN = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['\u201C', '\u201D'],
  ['\u300C', '\u300D'],
  ['\u300E', '\u300F'],
  ['"', '"'],
]);
/** What divides, or opens a stretch in which nothing does. */
const STRONG = /[;|\u2022\n\uFF1B([{<\u201C\u300C\u300E"]/g;
const COMMA = /[,\u3001\uFF0C\u060C([{<\u201C\u300C\u300E"]/g;
/** `a woman with long` before `flowing hair`, `a tall` before `dark tower`: the comma stands between two adjectives. */
const OPEN_ENDED = /(?:^|\s)(?:a|an|the|with|in|of|and|on|under|his|her|their|its)\s+\S+$/i;

/**
 * Takes the values of a label in one text and gives them one by one: by semicolons, bullets and line ends, else by
 * commas. Nothing is divided within quotes and brackets. A comma that may stand between two adjectives divides nothing,
 * unless the list is known to name things (`named`).
 */
export function splitList(value: string, named = false): string[] {
  const strong = splitAt(value, STRONG);
  if (strong.length > 1) return strong.flatMap((part) => (named ? splitList(part, true) : [part]));
  const parts = splitAt(value, COMMA);
  if (named || !/[A-Za-z\u00C0-\u024F]/.test(value.slice(0, 200))) return parts;
  const joined: string[] = [];
  let open = '';
  for (const part of parts) {
    const words = open === '' ? part : `${open}, ${part}`;
    if (mayGoOn(part) && parts.length > 1) open = words;
    else {
      joined.push(words);
      open = '';
    }
  }
  if (open === '') return joined;
  // A list of single words is a list of values.
  return joined.length === 0 ? parts.filter((part) => part !== '') : [...joined, ...lone(open)];
}

const lone = (open: string): string[] => (/ /.test(open.replace(/, /g, ',')) ? [open] : open.split(', '));

/** Whether the next part may belong to this one: one word, or one behind an article or a preposition. */
function mayGoOn(part: string): boolean {
  return !/\s/.test(part) || OPEN_ENDED.test(part);
}

function splitAt(text: string, signs: RegExp): string[] {
  const parts: string[] = [];
  const unclosed = new Set<string>();
  let start = 0;
  signs.lastIndex = 0;
  for (let found = signs.exec(text); found && parts.length < MOST_PARTS; found = signs.exec(text)) {
    const close = OPEN.get(found[0]);
    if (close !== undefined) {
      const end = unclosed.has(close) ? -1 : text.indexOf(close, signs.lastIndex);
      if (end >= 0) signs.lastIndex = end + 1;
      else unclosed.add(close);
    } else if (!isNumber(text, found.index)) {
      parts.push(text.slice(start, found.index));
      start = signs.lastIndex;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** `1,200`, `f/1,8`: the comma of a number. */
function isNumber(text: string, at: number): boolean {
  return text[at] === ',' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

/** Returns the sentences of a text. */
export function splitSentences(text: string): string[] {
  const words = text.trim();
  // Most values have no sentence to end: nothing is to be looked for in them.
  if (!/[.!?\u2026\u3002\uFF01\uFF1F\u061F\n]./.test(words)) return words === '' ? [] : [words];
  return sentencesOf(words).map(({ start, end }) => words.slice(start, end));
}
