import { atomicAt, curlyAt, squareAt } from './atomic.ts';
import { isEscape, partnersOf, standsAlone } from './brackets.ts';
import { flagsIn } from './flags.ts';
import type { Bracket, Grammar, GrammarId } from './grammar.ts';
import { grammarOf } from './origin.ts';
import type { Token, WeightToken } from './token.ts';
import { bareColons, partsOf } from './trailing.ts';

/** `:1.2` before a closing bracket. */
const NUMBER = /[:：]\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*$/;
const SUFFIX = /(?:(\d+\.\d+|\.\d+|\d+)|(\+{1,10}|-{1,10}))(?![\w+-])/y;
const BLEND = /\.(?:blend|and|swap)\([^()\n]{0,200}\)/y;
const NUMBERED = /(-?(?:\d+\.?\d*|\.\d+))::/y;
const PLUS = /([\p{L}\p{N}]{2,60})(\+{1,8}|-{2,8})(?=[\s,.;)]|$)/uy;
/** More is no weight: a time of day, a ratio. */
const MOST = 10;
/** Nobody nests deeper; further brackets are words. */
const DEEPEST = 30;

/**
 * Returns what in a text is more than plain words, by the grammar it is written in, in the order of its beginnings;
 * weights may hold other tokens. Linear in the text; never throws.
 */
export function lex(text: string, id: GrammarId): Token[] {
  if (!/[()[\]{}"'“„«「『‘<>_:：（|#+^]|--|[—–⸺―]|- -| -(?:ar|v|aspect)|BREAK|AND|https?:|[;=]/.test(text))
    return [];
  const grammar = grammarOf(text, id);
  const flags = flagsIn(text);
  const partners = partnersOf(text, (at) => atomicAt(text, at)?.end ?? at);
  const tokens: Token[] = [];
  const open: WeightToken[] = [];
  let nextFlag = 0;
  for (let at = 0; at < text.length; ) {
    const group = open.at(-1);
    if (group && at >= group.innerEnd) {
      at = Math.max(at, group.end);
      open.pop();
      continue;
    }
    const flag = flags[nextFlag];
    if (flag && at >= flag.start) {
      tokens.push({ kind: 'flag', start: flag.start, end: flag.end, words: '' });
      at = flag.end;
      nextFlag += 1;
      continue;
    }
    if (isEscape(text, at)) {
      at += 2;
      continue;
    }
    const token = tokenAt(text, at, grammar, id, partners);
    const opens = token?.kind === 'weight' && token.innerStart > token.start;
    if (!token || (opens && open.length >= DEEPEST)) {
      at += 1;
      continue;
    }
    tokens.push(token);
    if (token.kind === 'weight' && opens) {
      open.push(token);
      at = token.innerStart;
    } else at = token.end;
  }
  const all = [...tokens, ...bareColons(text, id, tokens), ...partsOf(text, id, tokens)];
  return withoutStrayPipes(
    all.sort((a, b) => a.start - b.start || b.end - a.end),
    id,
    text,
  );
}

function tokenAt(
  text: string,
  at: number,
  grammar: Grammar,
  id: GrammarId,
  partners: Int32Array,
): Token | null {
  const char = text.charAt(at);
  const partner = partners[at] ?? -1;
  if (partner > at) {
    const group = groupAt(text, at, partner, grammar, id, partners);
    if (group) return group;
  }
  const numbered = id === 'novelai' || id === 'any' ? numberedAt(text, at) : null;
  if (numbered) return numbered;
  const atomic = atomicAt(text, at);
  if (atomic) return { ...atomic, start: at };
  if (
    (id === 'compel' || id === 'any') &&
    /[\p{L}\p{N}]/u.test(char) &&
    !/[\p{L}\p{N}_]/u.test(text.charAt(at - 1))
  ) {
    return plusAt(text, at, id);
  }
  return null;
}

function groupAt(
  text: string,
  from: number,
  to: number,
  grammar: Grammar,
  id: GrammarId,
  partners: Int32Array,
): Token | null {
  const char = text.charAt(from);
  const weight = (shape: WeightToken['shape'], factor: number, innerEnd = to, end = to + 1): WeightToken => ({
    kind: 'weight',
    start: from,
    end,
    innerStart: from + 1,
    innerEnd,
    shape,
    weight: factor,
  });
  const stands = (level: Bracket) => weighs(text, from, to, level, partners);
  if (char === '[') {
    const held = squareAt(text, from, to);
    if (held && !(held.kind === 'gap' && grammar.square === 'always')) return { ...held, start: from };
    if (grammar.square === 'gap')
      return { kind: 'gap', start: from, end: to + 1, words: text.slice(from, to + 1) };
    return stands(grammar.square) ? weight('square', 1 / grammar.divisor) : null;
  }
  if (char === '{') {
    const name = /^\{\{\s?[\w.-]{1,60}\s?\}\}$/.test(text.slice(from, to + 1));
    if (name && grammar.curly !== 'always' && !standsAlone(text, from, to))
      return { kind: 'gap', start: from, end: to + 1, words: text.slice(from, to + 1) };
    const alone = standsAlone(text, from, to) && id !== 'midjourney';
    const held = grammar.curly === 'always' ? null : curlyAt(text, from, to, alone);
    if (held) return { ...held, start: from };
    return stands(grammar.curly) ? weight('curly', 1.05) : null;
  }
  BLEND.lastIndex = to + 1;
  const blend = BLEND.exec(text);
  if (blend) {
    const words = [...text.slice(from, to).matchAll(/"([^"]*)"/g)].map(([, said = '']) => said).join(', ');
    return { kind: 'blend', start: from, end: to + 1 + blend[0].length, words };
  }
  if (id === 'compel' || id === 'any') {
    SUFFIX.lastIndex = to + 1;
    const [all = '', number, signs = ''] = SUFFIX.exec(text) ?? [];
    const factor =
      number === undefined ? (signs.startsWith('+') ? 1.1 : 0.9) ** signs.length : Number(number);
    const sure = id === 'compel' || number === undefined || number.includes('.');
    if (all !== '' && sure && factor <= MOST) return weight('suffix', factor, to, to + 1 + all.length);
  }
  const tail = text.slice(Math.max(from + 1, to - 24), to);
  const number = NUMBER.exec(tail);
  if (number) {
    const innerEnd = to - number[0].length;
    const factor = Number(number[1]);
    const time =
      /(?:^|[\s(（])\d+$/.test(text.slice(Math.max(0, innerEnd - 12), innerEnd)) &&
      !(number[1] ?? '').includes('.');
    const wide = char === '（' || text.charAt(innerEnd) === '：';
    return time || Math.abs(factor) > MOST ? null : weight(wide ? 'wide-colon' : 'colon', factor, innerEnd);
  }
  return char === '(' && stands(grammar.round) ? weight('round', 1.1) : null;
}

/** Whether brackets without a number weigh. */
function weighs(text: string, from: number, to: number, level: Bracket, partners: Int32Array): boolean {
  if (level === 'always') return to > from + 1;
  if (level === 'gap' || to === from + 1) return false;
  const opens = text.charAt(from);
  const wraps = text.charAt(from + 1) === opens && partners[from + 1] === to - 1;
  const wrapped = text.charAt(from - 1) === opens && partners[from - 1] === to + 1;
  return wraps || wrapped || (level === 'likely' && standsAlone(text, from, to));
}

/** `1.5::blue hair::` of NovelAI. */
function numberedAt(text: string, at: number): WeightToken | null {
  if (!/[-.\d]/.test(text.charAt(at)) || /[\p{L}\p{N}.:-]/u.test(text.charAt(at - 1))) return null;
  NUMBERED.lastIndex = at;
  const match = NUMBERED.exec(text);
  if (!match) return null;
  const innerStart = at + match[0].length;
  const innerEnd = text.slice(innerStart, innerStart + 400).search(/::|\n/) + innerStart;
  if (innerEnd < innerStart + 1 || !text.startsWith('::', innerEnd)) return null;
  return {
    kind: 'weight',
    start: at,
    end: innerEnd + 2,
    innerStart,
    innerEnd,
    shape: 'double-colons',
    weight: Number(match[1]),
  };
}

/** `word++` of InvokeAI; elsewhere one sign may be anything. */
function plusAt(text: string, at: number, id: GrammarId): WeightToken | null {
  PLUS.lastIndex = at;
  const [all = '', word = '', signs = ''] = PLUS.exec(text) ?? [];
  if (all === '' || (id === 'any' && !signs.startsWith('++'))) return null;
  const factor = (signs.startsWith('+') ? 1.1 : 0.9) ** signs.length;
  return {
    kind: 'weight',
    start: at,
    end: at + all.length,
    innerStart: at,
    innerEnd: at + word.length,
    shape: 'suffix',
    weight: factor,
  };
}

/** A bar divides only where it stands between spaces, but for NovelAI. */
function withoutStrayPipes(tokens: readonly Token[], id: GrammarId, text: string): Token[] {
  if (id === 'novelai') return [...tokens];
  return tokens.filter(
    ({ kind, start, end }) =>
      kind !== 'pipe' || (/\s/.test(text.charAt(start - 1)) && /\s/.test(text.charAt(end))),
  );
}
