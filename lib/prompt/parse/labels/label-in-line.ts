import type { Line } from '../answer/lines.ts';
import type { Role } from './data/label-names.ts';
import { exactRole, LONGEST_LABEL, roleOfLabel } from './role-of-label.ts';

/** A label as it stands in a text, and where the words begin that it stands before. */
export interface Labelled {
  label: string;
  /** Undefined if nobody knows what it speaks for. */
  role: Role | undefined;
  /** In the text. */
  from: number;
}

const PICTURES = /^(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D| )*)+/u;
/** `Subject`, `**Camera & lens**`, `color_palette`, with a hint in brackets. */
const NAME =
  /^(?:\*\*|__|[*`])?\s*([\p{L}][\p{L}\p{M}\p{N} '&/,.·+_-]{0,47}(?:\([^()]{0,40}\))?)\s*(?:\*\*|__|[*`])?$/u;
/** `[Style]`, `【主体】`. */
const BRACKETED = /^(?:\[([^[\]:|]{1,40})\]\s*(?=:)|\u3010([^\u3010\u3011]{1,40})\u3011)[\s:]*/u;
/** A colon, or what divides a known label from its words: a tab, a bar, an arrow, a dash with blanks. */
const DIVIDER = /:|\t|\||=|->|\u2192|\s[\u2013\u2014-](?=\s)/;
/** `__place__` of programs, which is no label in bold type: but `__place__: a forest` is one. */
const WILDCARD = /^__\p{Ll}(?!\w*__:)/u;
const BEHIND = /^(?:\*\*|__|\s)+/;
/** An address or a time is no label with its words. */
const NO_WORDS = /^(?:\/\/|\d\d\b)/;
const FAR = 140;

/**
 * Takes a line and gives the label it begins with, or null. A label that nobody knows needs a colon and a blank, or
 * words of a script without blanks behind it.
 */
export function labelAtStart({ words, from }: Line): Labelled | null {
  const skipped = PICTURES.exec(words.slice(0, 40))?.[0].length ?? 0;
  const head = words.slice(skipped, skipped + FAR);
  const bracketed = BRACKETED.exec(head);
  if (bracketed) {
    const label = bracketed[1] ?? bracketed[2] ?? '';
    const role = roleOfLabel(label);
    return role ? { label, role, from: from + skipped + bracketed[0].length } : null;
  }
  const divider = DIVIDER.exec(head);
  const label = divider && NAME.exec(head.slice(0, divider.index))?.[1]?.trim();
  if (!divider || !label || WILDCARD.test(head)) return null;
  const behind = head.slice(divider.index + divider[0].length);
  // `mood::2` of Midjourney weighs the word.
  if (behind.startsWith(':')) return null;
  const blank = BEHIND.exec(behind)?.[0] ?? '';
  const value = behind.slice(blank.length);
  const role = roleOfLabel(label);
  if (!role && !(divider[0] === ':' && isLabelLike(label, blank, value))) return null;
  return { label, role, from: from + skipped + head.length - value.length };
}

function isLabelLike(label: string, blank: string, value: string): boolean {
  if (label.length > 30 || label.split(/\s+/).length > 4 || label.includes(',') || NO_WORDS.test(value))
    return false;
  return /\s/.test(blank) || value === '' || /^[^\p{ASCII}]/u.test(value);
}

/**
 * Takes a line that is a label and nothing else and gives it, or null: `**Subject**`, `Subject:`, `### Style`.
 * @param bare whether a known name counts without any mark
 */
export function labelAlone(line: Line, bare = false): Labelled | null {
  if (line.words.length > LONGEST_LABEL + 8 || WILDCARD.test(line.words)) return null;
  const words = line.words.replace(PICTURES, '');
  const label = words.replace(/\*\*|__|[`:]|[[\]\u3010\u3011]/g, '').trim();
  const marked = line.mark === 'heading' || line.bold || /:(?:\*\*|__)?\s*$/.test(words);
  // A picture before a name makes it a heading, but no more than a name: `🎨 style, fog` are tags.
  const named = bare || words !== line.words;
  const role = marked || ALONE.test(label) ? roleOfLabel(label) : named ? exactRole(label) : undefined;
  return role ? { label, role, from: line.to } : null;
}

/** Names that nothing else is called by: they stand above their words without any mark, too. */
const ALONE =
  /^(?:content type|subject|setting|details|color tone|lighting|framing|aspect ratio|leave out)$|^[^,]{0,24}(?:\bprompts?(?: template)?|промпт|プロンプト|提示词|提示詞|프롬프트)$|^prompts? [^\s,]{1,14}$/iu;

/** What stands before a label: the end of a sentence, a sign between entries, a comma, or a mere blank. */
export type Before = 'end' | 'entry' | 'comma' | 'blank';

/** A known label within a line; `start` is where the label itself begins, in the text. */
export interface Inline extends Labelled {
  start: number;
  after: Before;
}

const END = /[.:!?\n\u3002\u2014\u2013]/;
const ENTRY = /[;|\uFF1B\u2022]/;
const COMMA = /[,\uFF0C\u3001]/;
const WORD = /\S+/g;
/** What stands behind the colon of a weight: `(text:1.3)`, `text::2`. */
const WEIGHED_BEHIND = /^(?::|\s?[+-]?[.\d]+\s?[)\]])/;
/** `<lora:x:1>`, `(style: ink)` of programs. */
const BRACKET = /^[<({]/;
const MOST_WORDS = 4;
/** More than any prompt has; what follows belongs to the last. */
const MOST_LABELS = 100;
const QUOTE = 34;
const COLON = 58;

/** Returns the known labels with a colon in a line from a place in it on, in their order; none within quotes. */
export function inlineLabels({ words, from: front }: Line, start = front): Inline[] {
  if (!words.includes(':')) return [];
  const folded = words.slice(start - front).replace(/\*\*|__(?=\p{Lu})/gu, '  ');
  const found: Inline[] = [];
  let quoted = false;
  let last = 0;
  for (let at = 0; at < folded.length && found.length < MOST_LABELS; at += 1) {
    const sign = folded.charCodeAt(at);
    if (sign === QUOTE) quoted = !quoted;
    if (sign !== COLON || quoted || WEIGHED_BEHIND.test(folded.slice(at + 1, at + 12))) continue;
    const label = labelBefore(folded, Math.max(last, at - LONGEST_LABEL), at);
    if (!label) continue;
    let from = at + 1;
    while (folded[from] === ' ') from += 1;
    let opens = label.start + start - front;
    while (opens > last && /[*_]/.test(words.charAt(opens - 1))) opens -= 1;
    found.push({ ...label, start: front + opens, from: start + from });
    last = at + 1;
  }
  return found;
}

/** The longest known label of at most four words that ends at a colon, looked for no further back than `start`. */
function labelBefore(folded: string, start: number, colon: number): Omit<Inline, 'from'> | null {
  let floor = colon;
  while (floor > start && kindOf(folded.charAt(floor - 1)) === 'blank') floor -= 1;
  const words = [...folded.slice(floor, colon).matchAll(WORD)].slice(-MOST_WORDS);
  for (const { index } of words) {
    const at = floor + index;
    const label = folded.slice(at, colon).trim();
    const role = exactRole(label);
    if (!role || BRACKET.test(label)) continue;
    const before = folded.slice(Math.max(0, at - 4), at).trimEnd();
    return { label, role, start: at, after: before === '' && at < 4 ? 'end' : kindOf(before.slice(-1)) };
  }
  return null;
}

function kindOf(sign: string): Before {
  if (ENTRY.test(sign)) return 'entry';
  if (COMMA.test(sign)) return 'comma';
  return END.test(sign) ? 'end' : 'blank';
}
