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
/** `a woman with long` before `flowing hair`, `a tall` before `dark tower`: the comma stands between two adjectives. */
const OPEN_ENDED = /(?:^|\s)(?:a|an|the|with|in|of|and|on|under|his|her|their|its)\s+\S+$/i;

/**
 * Takes the values of a label in one text and gives them one by one: by semicolons, bullets and line ends, else by
 * commas. Nothing is divided within quotes and brackets. A comma that may stand between two adjectives divides nothing,
 * unless the list is known to name things (`named`).
 */
export function splitList(value: string, named = false): string[] {
  const strong = splitAt(value, /[;|\u2022\n\uFF1B]/);
  if (strong.length > 1) return strong.flatMap((part) => (named ? splitList(part, true) : [part]));
  const parts = splitAt(value, /[,\u3001\uFF0C\u060C]/);
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
  const last = new Map<string, number>();
  const lastOf = (sign: string): number => {
    const known = last.get(sign) ?? text.lastIndexOf(sign);
    last.set(sign, known);
    return known;
  };
  let close = '';
  let start = 0;
  for (let at = 0; at < text.length && parts.length < MOST_PARTS; at += 1) {
    const sign = text.charAt(at);
    if (close !== '') {
      if (sign === close) close = '';
    } else if (OPEN.has(sign)) close = lastOf(OPEN.get(sign) ?? '') > at ? (OPEN.get(sign) ?? '') : '';
    else if (signs.test(sign) && !isNumber(text, at)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** `1,200`, `f/1,8`: the comma of a number. */
function isNumber(text: string, at: number): boolean {
  return text[at] === ',' && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

const SENTENCE_END = /(?<=[^\s.]{2}[.!?]["')\u201D]?)\s+(?=["'(\u201C]?\p{Lu})|(?<=[\u3002\uFF01\uFF1F])/u;
const ABBREVIATION = /\b(?:Dr|Mr|Mrs|Ms|St|No|vs|etc|approx|Prof|Jr|Sr|bzw|ca)\.$/;

/** Takes words and gives their sentences. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(SENTENCE_END)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part.trim() !== '') sentences.push(part.trim());
  }
  return sentences;
}
