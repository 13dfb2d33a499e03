import type { Grammar } from './grammar.ts';
import { lastChoice } from './last-choice.ts';

/** What a pair of brackets does. */
export interface Group {
  weight: number;
  /** Whether the weight replaces the one around it (ComfyUI) instead of multiplying. */
  sets: boolean;
  /** Where what is weighed ends, and where to go on after the closing bracket. */
  end: number;
  after: number;
  /** The words where they are not to be read further, else null. */
  words: string | null;
  /** Whether commas in the words divide nothing. */
  whole: boolean;
  /** What the words are the last choice of, as typed. */
  aside?: string;
}

const NUMBER = /:\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*$/;
const NO_NUMBER = /:\s*[+-]?(?:NaN|inf(?:inity)?|\d*\.?\d+e[+-]?\d+)\s*$/i;
const SUFFIX = /(?:(\d+(?:\.\d+)?|\.\d+)|(\+{1,10}|-{1,10}))(?![\w+-])/y;
/** More than this is no weight: a time of day, or a ratio. */
const MOST = 10;
/** Longer than this a bracket that weighs nothing is read on inside. */
const LONGEST = 2000;
/** How far into braces a sign of choices is looked for. */
const REACH = 200;

/** Takes a matched pair of brackets and gives what it does by the grammar; null where it is words, read on inside. */
export function readGroup(
  text: string,
  from: number,
  to: number,
  grammar: Grammar,
  partners: Int32Array,
): Group | null {
  const group = (weight: number, end = to, after = to + 1): Group => ({
    weight,
    sets: false,
    end,
    after,
    words: null,
    whole: false,
  });
  const char = text.charAt(from);
  if (char === '(') {
    if (grammar.round === 'words') return null;
    if (grammar.round === 'suffix' || grammar.round === 'guess') {
      SUFFIX.lastIndex = to + 1;
      const [all = '', number, signs = ''] = SUFFIX.exec(text) ?? [];
      const weight = number ? Number(number) : (signs.startsWith('+') ? 1.1 : 0.9) ** signs.length;
      if (all !== '' && weight <= MOST) return group(weight, to, to + 1 + all.length);
      if (grammar.round === 'suffix') return group(1);
    }
    const tail = text.slice(Math.max(from + 1, to - 24), to);
    if (grammar.round === 'guess' && NO_NUMBER.test(tail)) return plainly(text, from, to);
    const number = NUMBER.exec(tail);
    const before = number ? text.charAt(to - number[0].length - 1) : '';
    const weight = Number(number?.[1]);
    const time = grammar.round === 'guess' && /\d/.test(before);
    if (number && !time && Math.abs(weight) <= MOST) {
      return { ...group(weight, to - number[0].length), sets: grammar.round === 'sets' };
    }
    return number === null && weighs(text, from, to, grammar.round, partners)
      ? group(1.1)
      : plainly(text, from, to);
  }
  if (char === '[') {
    if (grammar.square === 'words') return null;
    const chosen =
      grammar.divisor === 1.1 && to - from <= LONGEST ? lastChoice(text.slice(from + 1, to)) : null;
    if (chosen !== null) return { ...group(1), words: chosen, aside: text.slice(from, to + 1) };
    return weighs(text, from, to, grammar.square, partners)
      ? group(1 / grammar.divisor)
      : plainly(text, from, to);
  }
  if (grammar.curly === 'words') return plainly(text, from, to);
  const choices = grammar.curly === 'guess' && /[,|$]/.test(text.slice(from + 1, Math.min(to, from + REACH)));
  return !choices && weighs(text, from, to, grammar.curly, partners) ? group(1.05) : plainly(text, from, to);
}

/** Brackets that are words: kept whole, so that their commas divide nothing. */
function plainly(text: string, from: number, to: number): Group | null {
  if (to - from > LONGEST) return null;
  const words = text.slice(from, to + 1).replace(/\\([()[\]\\])/g, '$1');
  return { weight: 1, sets: false, end: to, after: to + 1, words, whole: true };
}

function weighs(text: string, from: number, to: number, how: string, partners: Int32Array): boolean {
  if (how !== 'guess') return true;
  if (to === from + 1) return false;
  const wraps = text.charAt(from + 1) === text.charAt(from) && partners[from + 1] === to - 1;
  const wrapped = text.charAt(from - 1) === text.charAt(from) && partners[from - 1] === to + 1;
  const alone =
    /(?:^|[,;\n([{])\s*$/.test(text.slice(Math.max(0, from - 4), from)) &&
    /^\s*(?:$|[,;\n)\]}.])/.test(text.slice(to + 1, to + 5));
  return wraps || wrapped || alone;
}
