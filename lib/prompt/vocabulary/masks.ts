import { CONTRADICTING, type MarkSet, type Term, UNLIKELY } from './term.ts';

const SETS: readonly MarkSet[] = [...CONTRADICTING, ...UNLIKELY];

/** For each set the values of a term, a bit each; 0 where the set does not concern it. */
export type Masks = readonly number[];

const BITS = new Map<string, number>();
const KNOWN = new WeakMap<Term, Masks>();

/** Gives the marks of a term as numbers: comparing those is what ranking a list spends its time with. */
export function masksOf(term: Term): Masks {
  const known = KNOWN.get(term);
  if (known) return known;
  const masks = SETS.map((set) => maskOf(set, set === 'sky' ? skyOf(term) : valuesOf(term, set)));
  KNOWN.set(term, masks);
  return masks;
}

/** Tells whether two terms have, in every set that concerns both, a value in common. */
export function agree(a: Masks, b: Masks): boolean {
  for (let set = 0; set < a.length; set += 1) {
    const mine = a[set] ?? 0;
    const yours = b[set] ?? 0;
    if (mine !== 0 && yours !== 0 && (mine & yours) === 0) return false;
  }
  return true;
}

/** Tells whether two terms have a value of a set in common. */
export function share(a: Masks, b: Masks, set: MarkSet): boolean {
  const at = SETS.indexOf(set);
  return ((a[at] ?? 0) & (b[at] ?? 0)) !== 0;
}

/** Takes a term and gives its values in a set; none where the set does not concern it. */
function valuesOf(term: Term, set: MarkSet): readonly string[] {
  const value = term[set];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** The hour says whether the sun is up. */
function skyOf(term: Term): readonly string[] {
  const said = valuesOf(term, 'sky');
  return said.length > 0 ? said : valuesOf(term, 'time').map((time) => (time === 'night' ? 'night' : 'day'));
}

function maskOf(set: MarkSet, values: readonly string[]): number {
  return values.reduce((mask, value) => mask | (1 << bitOf(set, value)), 0);
}

/** Which bit of its set a value has: the next free one when it is first seen. */
function bitOf(set: MarkSet, value: string): number {
  const known = BITS.get(`${set} ${value}`);
  if (known !== undefined) return known;
  const bit = BITS.get(set) ?? 0;
  BITS.set(set, bit + 1);
  BITS.set(`${set} ${value}`, bit);
  return bit;
}
