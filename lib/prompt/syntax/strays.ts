import { heldBy } from './brackets.ts';
import type { Bracket, Grammar } from './grammar.ts';
import type { AtomicToken, Token, WeightShape } from './token.ts';

/** Which rule of a grammar a bracket is under. */
const RULES: Readonly<Record<string, 'round' | 'square' | 'curly'>> = {
  '(': 'round',
  ')': 'round',
  '[': 'square',
  ']': 'square',
  '{': 'curly',
  '}': 'curly',
};
/** The weights that are written with each. */
const SHAPES: Readonly<Record<'round' | 'square' | 'curly', readonly WeightShape[]>> = {
  round: ['round', 'colon', 'suffix'],
  square: ['square'],
  curly: ['curly'],
};

/** The number of a weight: `(red dress:1.2, night`, `red dress:1.2), night`. */
const NUMBER_AHEAD = /[^()[\]{}\n,:]{1,80}:\s?\d?\.\d{1,3}(?=[\s,]|$)/y;
const NUMBER_BEHIND = /:\s?\d?\.\d{1,3}$/;

/**
 * Returns the brackets without a partner that were meant for signs: where the grammar has no other use for them, where
 * they are doubled or have a weight's number, or where one is opened in a text that weighs words with its like. One that
 * closes may end an item of a list (`1)`). Where brackets always weigh, a pair around nothing is no word either.
 * @param loose the brackets that belong to no token, in their order
 */
export function straysIn(
  text: string,
  loose: readonly number[],
  partners: Int32Array,
  grammar: Grammar,
  tokens: readonly Token[],
): AtomicToken[] {
  const shapes = new Set(tokens.flatMap((token) => (token.kind === 'weight' ? [token.shape] : [])));
  const isStray = (at: number): boolean => {
    const char = text.charAt(at);
    const rule = RULES[char];
    if (rule === undefined) return false;
    const level: Bracket = grammar[rule];
    const partner = partners[at] ?? -1;
    if (partner >= 0) {
      const { start, end } = heldBy(text, Math.min(at, partner), Math.max(at, partner));
      return (
        (level === 'always' && start === end) || (level !== 'gap' && hasNumber(text, Math.min(at, partner)))
      );
    }
    if (level === 'always') return true;
    if (level === 'gap') return false;
    const doubled = text.charAt(at + 1) === char || text.charAt(at - 1) === char;
    if (doubled || hasNumber(text, at)) return true;
    return '([{'.includes(char) && SHAPES[rule].some((shape) => shapes.has(shape));
  };
  return loose.filter(isStray).map((at) => ({ kind: 'stray', start: at, end: at + 1, words: '' }));
}

function hasNumber(text: string, at: number): boolean {
  NUMBER_AHEAD.lastIndex = at + 1;
  return text.charAt(at) === '('
    ? NUMBER_AHEAD.test(text)
    : text.charAt(at) === ')' && NUMBER_BEHIND.test(text.slice(Math.max(0, at - 7), at));
}
