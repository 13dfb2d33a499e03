import { atomicAt, curlyAt, squareAt } from './atomic.ts';
import { heldBy, isBracket, isEscape, isWrapped, partnersOf, standsAlone } from './brackets.ts';
import { commentAt } from './comments.ts';
import { flagsIn } from './flags.ts';
import type { Bracket, Grammar, GrammarId } from './grammar.ts';
import { grammarOf } from './origin.ts';
import { straysIn } from './strays.ts';
import type { Token, WeightToken } from './token.ts';
import { bareColons, partsOf } from './trailing.ts';
import { type Variables, variableAt, variablesIn } from './variables.ts';

/** `:1.2` before a closing bracket. */
const NUMBER = /[:：]\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*$/;
const SUFFIX = /(?:(\d+\.\d+|\.\d+|\d+)|(\+{1,10}|-{1,10}))(?![\w+-])/y;
const BLEND = /\.(?:blend|and|swap)\([^()\n]{0,200}\)/y;
const NUMBERED = /(-?(?:\d+\.?\d*|\.\d+))::/y;
const NUMBERED_END = /\s{0,9}(?:::|[\s,]{1,9}(-?(?:\d+\.?\d*|\.\d+)::)|,?\s{0,9}(\n|$))/;
const PLUS = /([\p{L}\p{N}]{2,60})(\+{1,8}|-{2,8})(?=[\s,.;)]|$)/uy;
/** A gap in a template, among words: `a photo of {product}`. */
const NAME_IN_BRACES = /^\{\s?\p{L}[\p{L}\p{N}_.-]{0,60}\s?\}$/u;
/** More is no weight: a time of day, a ratio. */
const MOST = 10;
/** Nobody nests deeper; further brackets are words. */
const DEEPEST = 30;

/**
 * Returns what in a text is more than plain words, by the grammar it is written in, in the order of its beginnings;
 * weights may hold other tokens. Linear in the text; never throws.
 */
export function lex(text: string, id: GrammarId): Token[] {
  if (
    !/[()[\]{}"'“„«「『‘<>_:：（|#+^]|\/[/*]|--|[—–⸺―]|- -| -(?:ar|v|aspect)|BREAK|AND|ADD[A-Z]|https?:|[;=]/.test(
      text,
    )
  )
    return [];
  const grammar = grammarOf(text, id);
  const flags = flagsIn(text);
  const partners = partnersOf(text, (at) => (commentAt(text, at, id) ?? atomicAt(text, at))?.end ?? at);
  const context: Context = { text, id, grammar, partners, variables: variablesIn(text, partners) };
  const tokens: Token[] = [];
  const loose: number[] = [];
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
    const token = tokenAt(at, context);
    const opens = token?.kind === 'weight' && token.innerStart > token.start;
    if (!token || (opens && open.length >= DEEPEST)) {
      if (!token && isBracket(text.charAt(at))) loose.push(at);
      at += 1;
      continue;
    }
    tokens.push(token);
    if (token.kind === 'weight' && opens) {
      open.push(token);
      at = token.innerStart;
    } else at = token.end;
  }
  const strays = straysIn(text, loose, partners, grammar, tokens);
  const all = [
    ...tokens,
    ...strays,
    ...bareColons(text, id, [...tokens, ...strays]),
    ...partsOf(text, id, tokens),
  ];
  return withoutStrayPipes(
    all.sort((a, b) => a.start - b.start || b.end - a.end),
    id,
    text,
  );
}

/** A text and what was found out about it before its tokens. */
interface Context {
  text: string;
  id: GrammarId;
  grammar: Grammar;
  partners: Int32Array;
  variables: Variables;
}

function tokenAt(at: number, context: Context): Token | null {
  const { text, id, partners, variables } = context;
  const char = text.charAt(at);
  const comment = char === '/' || char === '#' ? commentAt(text, at, id) : null;
  if (comment) return comment;
  const variable = char === '$' ? variableAt(text, at, partners, variables) : null;
  if (variable) return variable;
  const partner = partners[at] ?? -1;
  if (partner > at) {
    const group = groupAt(at, partner, context);
    if (group) return group;
  }
  const numbered = id === 'novelai' || id === 'any' ? numberedAt(text, at, id) : null;
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

function groupAt(from: number, to: number, context: Context): Token | null {
  const { text, id, grammar } = context;
  const char = text.charAt(from);
  const held = heldBy(text, from, to);
  const weight = (
    shape: WeightToken['shape'],
    factor: number,
    innerEnd = held.end,
    end = to + 1,
  ): WeightToken => ({
    kind: 'weight',
    start: from,
    end,
    innerStart: Math.min(held.start, innerEnd),
    innerEnd,
    shape,
    weight: factor,
  });
  const stands = (level: Bracket) => weighs(from, to, level, context);
  const gap = (): Token => ({ kind: 'gap', start: from, end: to + 1, words: text.slice(from, to + 1) });
  if (char === '[') {
    const square = squareAt(text, from, to);
    if (square && !(square.kind === 'gap' && grammar.square === 'always')) return { ...square, start: from };
    if (grammar.square === 'gap') return gap();
    return stands(grammar.square) ? weight('square', 1 / grammar.divisor) : null;
  }
  if (char === '{') {
    if (grammar.curly === 'gap' && text.charAt(from + 1) === '{') return gap();
    const alone = standsAlone(text, from, to);
    if (grammar.curly !== 'always') {
      const choice = curlyAt(text, from, to, alone && id !== 'midjourney');
      if (choice) return { ...choice, start: from };
      if (!alone && to - from < 80 && NAME_IN_BRACES.test(text.slice(from, to + 1))) return gap();
    }
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
    if (all !== '' && sure && factor <= MOST) return weight('suffix', factor, held.end, to + 1 + all.length);
  }
  const tail = text.slice(Math.max(from + 1, to - 24), to);
  const number = NUMBER.exec(tail);
  if (number) {
    const colon = to - number[0].length;
    const factor = Number(number[1]);
    const time =
      /(?:^|[\s(（])\d+$/.test(text.slice(Math.max(0, colon - 12), colon)) &&
      !(number[1] ?? '').includes('.');
    const wide = char === '（' || text.charAt(colon) === '：';
    if (time || Math.abs(factor) > MOST) return null;
    return weight(wide ? 'wide-colon' : 'colon', factor, heldBy(text, from, colon).end);
  }
  return char === '(' && stands(grammar.round) ? weight('round', 1.1) : null;
}

/** Whether brackets without a number weigh. */
function weighs(from: number, to: number, level: Bracket, { text, partners }: Context): boolean {
  const held = heldBy(text, from, to);
  if (level === 'gap' || held.start === held.end) return false;
  if (level === 'always') return true;
  const wraps = text.charAt(held.start) === text.charAt(from) && partners[held.start] === held.end - 1;
  if (wraps || isWrapped(text, from, to, partners)) return true;
  // `{{{eyes}}, hair}`: nobody opens two and means words.
  return level === 'likely' && (text.charAt(from + 1) === text.charAt(from) || standsAlone(text, from, to));
}

/** `1.5::blue hair::` of NovelAI; where the next number begins, or the line ends, nothing closes it. */
function numberedAt(text: string, at: number, id: GrammarId): WeightToken | null {
  if (!/[-.\d]/.test(text.charAt(at)) || /[\p{L}\p{N}.:-]/u.test(text.charAt(at - 1))) return null;
  NUMBERED.lastIndex = at;
  const match = NUMBERED.exec(text);
  if (!match) return null;
  const innerStart = at + match[0].length;
  const behind = text.slice(innerStart, innerStart + 400);
  const [all, next, line] = NUMBERED_END.exec(behind) ?? [];
  if (all === undefined || (line !== undefined && id !== 'novelai')) return null;
  const closes = next === undefined && line === undefined;
  const innerEnd = innerStart + behind.search(NUMBERED_END);
  if (innerEnd === innerStart) return null;
  const end = closes ? innerEnd + all.length : innerEnd;
  return {
    kind: 'weight',
    start: at,
    end,
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
