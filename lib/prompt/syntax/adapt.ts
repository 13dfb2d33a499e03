import type { Target } from '../targets/target.ts';
import { printedWeight } from '../weight.ts';
import { type GrammarId, grammarById, readsNoSigns, readsToken } from './grammar.ts';
import { DIVIDING, PLAIN_KINDS, type Token, TRAILING, type WeightToken } from './token.ts';

/** A stretch of a text and what is printed in its place. */
export interface Change {
  start: number;
  end: number;
  text: string;
  /** Whether it closes a group: at the border of two stretches it belongs to the former. */
  closes?: true;
}

export interface Adapted {
  /** Every sign and token that is no plain words, in the order of the text, not overlapping; '' for what goes. */
  changes: Change[];
  /** Program syntax that the target does not read, as typed, with the words printed in its place. */
  replaced: { typed: string; printed: string }[];
}

/** Kinds that belong to the parameters of a prompt, which have findings of their own. */
const PARAMETERS: ReadonlySet<Token['kind']> = new Set(['network', 'flag', 'address']);

/**
 * Returns how a text must change so that a target reads its commands as they are meant: what the target reads stays as
 * typed, weights take the target's own form, everything else becomes words.
 */
export function adaptTokens(
  text: string,
  tokens: readonly Token[],
  from: GrammarId,
  target: Target,
): Adapted {
  const weights = nestedWeights(
    text,
    tokens.filter((token): token is WeightToken => token.kind === 'weight'),
  );
  const stay = weightsStay(weights, from, target);
  const changes = weights.flatMap((weight) =>
    stay ? asTyped(text, weight.token) : reweighted(text, weight, from, target),
  );
  const replaced: Adapted['replaced'] = [];
  const extended = from === target.syntax && tokens.some(({ kind }) => kind === 'command');
  for (const token of tokens) {
    const plain = PLAIN_KINDS.has(token.kind);
    const typed = text.slice(token.start, token.end);
    const stays = plain
      ? standsFor(typed, token.kind, target)
      : from === target.syntax && OWN.has(token.kind);
    if (token.kind === 'weight' || (plain && !stays)) continue;
    if (stays || extended || readsToken(target, token.kind)) {
      changes.push({ start: token.start, end: token.end, text: typed });
      continue;
    }
    if (DIVIDING.has(token.kind)) changes.push(divided(text, token.start, token.end));
    else changes.push({ start: token.start, end: token.end, text: token.words });
    if (!PARAMETERS.has(token.kind)) replaced.push({ typed, printed: token.words });
  }
  return { changes: changes.sort((a, b) => a.start - b.start || a.end - b.end), replaced };
}

/** What only the program itself knows, and whoever reads its grammar leaves as it is. */
const OWN: ReadonlySet<Token['kind']> = new Set(['comment', 'command', 'stray']);

/** Whether words that are read whole stand for a target as they are typed: nothing in them is a command to it. */
function standsFor(typed: string, kind: Token['kind'], target: Target): boolean {
  if (kind === 'gap' && typed.startsWith('[')) return grammarById(target.syntax).square !== 'always';
  if (kind === 'emoticon') return false;
  return readsNoSigns(target);
}

/** A weight and those it stands within, the innermost last. */
interface Nested {
  token: WeightToken;
  around: readonly WeightToken[];
  /** Whether it holds another. */
  holds: boolean;
  /** Whether nothing but spaces stands between its signs and those of one it holds. */
  wraps: boolean;
}

/** Deeper ones count as those at this depth: their factors could not be told apart. */
const DEEPEST = 30;

/** Returns how the weights of a text stand within each other. */
function nestedWeights(text: string, weights: readonly WeightToken[]): Nested[] {
  const open: Nested[] = [];
  return weights.map((token) => {
    while (open.length > 0 && (open.at(-1)?.token.innerEnd ?? 0) < token.end) open.pop();
    const parent = open.at(-1);
    if (parent) {
      parent.holds = true;
      parent.wraps ||= tight(text, parent.token, token);
    }
    const around = parent ? [...parent.around.slice(-DEEPEST), parent.token] : [];
    const nested = { token, around, holds: false, wraps: false };
    open.push(nested);
    return nested;
  });
}

/** Whether the target reads all weights of a text as they are written. */
function weightsStay(nested: readonly Nested[], from: GrammarId, target: Target): boolean {
  const loose = from === target.syntax ? 'bare-colon' : null;
  if (!nested.every(({ token: { shape } }) => shape === loose || readsToken(target, shape))) return false;
  const same = grammarById(from).sets === grammarById(target.syntax).sets;
  return same || !nested.some((weight) => weight.holds);
}

function asTyped(text: string, { start, end, innerStart, innerEnd }: WeightToken): Change[] {
  return [
    { start, end: innerStart, text: text.slice(start, innerStart) },
    { start: innerEnd, end, text: text.slice(innerEnd, end), closes: true },
  ];
}

/** Returns what the signs of a weight become in the form of a target. */
function reweighted(
  text: string,
  { token, around, holds, wraps }: Nested,
  from: GrammarId,
  target: Target,
): Change[] {
  const { start, end, innerStart, innerEnd, shape } = token;
  const flat = target.weights === 'double-colons' || grammarById(target.syntax).sets;
  // A pair directly within another is one weight with it.
  const factors = flat ? around : around.filter((outer, at) => tight(text, outer, around[at + 1] ?? token));
  const sets = grammarById(from).sets && shape === 'colon';
  const product = (sets ? [] : factors).reduce((all, outer) => all * outer.weight, token.weight);
  const [open, close] = wraps || (flat && holds) ? ['', ''] : weightSigns(target, printedWeight(product));
  const divides =
    TRAILING.has(shape) && /^\s*(?!AND\b|BREAK\b|[—–]|--)[^\s,.;]/.test(text.slice(end, end + 12));
  return [
    { start, end: innerStart, text: open },
    { start: innerEnd, end, text: close + (divides ? ',' : ''), closes: true },
  ];
}

/** Whether nothing but spaces stands between the signs of two groups. */
function tight(text: string, outer: WeightToken, inner: WeightToken): boolean {
  return (
    text.slice(outer.innerStart, inner.start).trim() === '' &&
    text.slice(inner.end, outer.innerEnd).trim() === ''
  );
}

/** Returns the signs that weigh words for a target: nothing for 1, and where it reads no weights. */
export function weightSigns(
  { weights }: Pick<Target, 'weights'>,
  weight: number,
): [open: string, close: string] {
  if (weight === 1) return ['', ''];
  switch (weights) {
    case 'colon':
      return ['(', `:${weight})`];
    case 'after':
      return ['(', `)${weight}`];
    case 'double-colons':
      return [`${weight}::`, '::'];
    case 'braces': {
      const levels = Math.round(Math.log(weight) / Math.log(1.05));
      const [open = '', close = ''] = levels > 0 ? '{}' : '[]';
      return [open.repeat(Math.abs(levels)), close.repeat(Math.abs(levels))];
    }
    default:
      return ['', ''];
  }
}

/** An operator between two parts becomes the comma between them. */
function divided(text: string, start: number, end: number): Change {
  let from = start;
  let to = end;
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && /\s/.test(text.charAt(to))) to += 1;
  const edge = from === 0 || to === text.length;
  const comma = /[,;.]/.test(text.charAt(from - 1)) || /[,;.]/.test(text.charAt(to));
  return { start: from, end: to, text: edge ? '' : comma ? ' ' : ', ' };
}
