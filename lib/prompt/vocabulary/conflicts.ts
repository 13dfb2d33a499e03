import type { Prompt } from '../model.ts';
import { type Placed, placedTerms } from './placed.ts';
import { CONTRADICTING, type MarkSet, type Term, UNLIKELY } from './term.ts';

/** Two terms of a prompt that contradict each other. */
export interface Conflict {
  /** The set they disagree in; `craft`: an apparatus or program with a medium made otherwise; `pair`: just these two. */
  set: (typeof CONTRADICTING)[number] | 'craft' | 'pair';
  first: Placed;
  second: Placed;
}

/** The media of a picture may be mixed on purpose. */
const MIXED = /\b(?:mixed media|collage|photomontage|diptych|triptych)\b/i;

/**
 * Gives the contradictions between the terms of a prompt: two media, two times of day, a lens with a painted medium.
 * Never two terms of one phrase, whose words the user has weighed. Never throws.
 */
export function conflictsOf(prompt: Prompt): Conflict[] {
  const placed = placedTerms(prompt);
  const mixed = placed.some(({ text }) => MIXED.test(text));
  return placed.flatMap((first, at) =>
    placed.slice(at + 1).flatMap((second) => {
      if (first.text === second.text && first.field === second.field) return [];
      const set = contradiction(first.term, second.term);
      return set === null || (set === 'medium' && mixed) ? [] : [{ set, first, second }];
    }),
  );
}

/** Takes two terms and gives what they contradict each other in, or null. */
export function contradiction(a: Term, b: Term): Conflict['set'] | null {
  const set = CONTRADICTING.find((name) => disagree(a, b, name));
  if (set) return set;
  if (forbids(a, b) || forbids(b, a)) return 'pair';
  const apparatus = (a.medium && isApparatus(b)) || (b.medium && isApparatus(a));
  return apparatus && disagree(a, b, 'craft') ? 'craft' : null;
}

/** Tells whether two terms go together in one picture: they neither contradict each other nor are an unlikely pair. */
export function goTogether(a: Term, b: Term): boolean {
  return contradiction(a, b) === null && !UNLIKELY.some((name) => disagree(a, b, name)) && skyAgrees(a, b);
}

function disagree(a: Term, b: Term, set: MarkSet): boolean {
  return a[set] !== undefined && b[set] !== undefined && !shares(a, b, set);
}

/** Tells whether two terms have a value of a set in common. */
export function shares(a: Term, b: Term, set: MarkSet): boolean {
  if (a[set] === undefined || b[set] === undefined) return false;
  const yours = valuesOf(b, set);
  return valuesOf(a, set).some((value) => yours.includes(value));
}

/** Takes a term and gives its values in a set; none where the set does not concern it. */
export function valuesOf(term: Term, set: MarkSet): readonly string[] {
  const value = term[set];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

const forbids = (a: Term, b: Term) => a.not?.includes(b.text) ?? false;

const isApparatus = (term: Term) => !term.medium && (term.craft === 'lens' || term.craft === 'engine');

/** The hour says whether the sun is up. */
function skyAgrees(a: Term, b: Term): boolean {
  if (!(a.sky || a.time) || !(b.sky || b.time)) return true;
  const [mine, yours] = [skyOf(a), skyOf(b)];
  return mine.length === 0 || yours.length === 0 || mine.some((value) => yours.includes(value));
}

function skyOf(term: Term): readonly string[] {
  const said = valuesOf(term, 'sky');
  if (said.length > 0) return said;
  return [...new Set(valuesOf(term, 'time').map((time) => (time === 'night' ? 'night' : 'day')))];
}
