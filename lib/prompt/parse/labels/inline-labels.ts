import { fold } from '../answer/lines.ts';
import type { Labelled } from './label-in-line.ts';
import { exactRole, LONGEST_LABEL } from './role-of-label.ts';

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
const WEIGHT = /^(?::|\s?[+-]?[.\d]+\s?[)\]])/;
/** `<lora:x:1>`, `(style: ink)` of programs. */
const BRACKET = /^[<({]/;
const MOST_WORDS = 4;
/** More than any prompt has; what follows belongs to the last. */
const MOST_LABELS = 100;
const QUOTE = 34;
const COLON = 58;

/** Takes a stretch of a text and gives the known labels with a colon in it, in their order; none within quotes. */
export function inlineLabels(text: string, start: number, end: number): Inline[] {
  const folded = fold(text.slice(start, end)).replace(/\*\*|__(?=\p{Lu})/gu, '  ');
  const found: Inline[] = [];
  let quoted = false;
  let last = 0;
  for (let at = 0; at < folded.length && found.length < MOST_LABELS; at += 1) {
    const sign = folded.charCodeAt(at);
    if (sign === QUOTE) quoted = !quoted;
    if (sign !== COLON || quoted || WEIGHT.test(folded.slice(at + 1, at + 12))) continue;
    const label = labelBefore(folded, Math.max(last, at - LONGEST_LABEL), at);
    if (!label) continue;
    let from = at + 1;
    while (folded[from] === ' ') from += 1;
    found.push({ ...label, start: start + label.start, from: start + from });
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
