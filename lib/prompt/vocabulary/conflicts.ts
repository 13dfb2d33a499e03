import type { Prompt } from '../model.ts';
import { agree, masksOf, share } from './masks.ts';
import { type Placed, placedTerms } from './placed.ts';
import { CONTRADICTING, type MarkSet, type Term } from './term.ts';

/** Two terms of a prompt that contradict each other. */
export interface Conflict {
  /** The set they disagree in; `craft`: an apparatus or program with a medium made otherwise; `pair`: just these two. */
  set: (typeof CONTRADICTING)[number] | 'craft' | 'pair';
  first: Placed;
  second: Placed;
}

/** Every term is compared with every other; nobody has so many. */
const MOST_TERMS = 150;

/** The media of a picture may be mixed on purpose. */
const MIXED = /\b(?:mixed media|collage|photomontage|diptych|triptych)\b/i;

/**
 * Gives the contradictions between the terms of a prompt: two media, two times of day, a lens with a painted medium.
 * Never two terms of one phrase, whose words the user has weighed. Never throws.
 */
export function conflictsOf(prompt: Prompt): Conflict[] {
  const placed = placedTerms(prompt).slice(0, MOST_TERMS);
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
  if (excludes(a, b)) return 'pair';
  const apparatus = (a.medium && isApparatus(b)) || (b.medium && isApparatus(a));
  return apparatus && disagree(a, b, 'craft') ? 'craft' : null;
}

/** Tells whether two terms go together in one picture: they neither contradict each other nor are an unlikely pair. */
export function goTogether(a: Term, b: Term): boolean {
  return agree(masksOf(a), masksOf(b)) && !excludes(a, b);
}

function disagree(a: Term, b: Term, set: MarkSet): boolean {
  return a[set] !== undefined && b[set] !== undefined && !share(masksOf(a), masksOf(b), set);
}

/** Tells whether one of two terms names the other as what it contradicts. */
function excludes(a: Term, b: Term): boolean {
  return (a.not?.includes(b.text) ?? false) || (b.not?.includes(a.text) ?? false);
}

const isApparatus = (term: Term) => !term.medium && (term.craft === 'lens' || term.craft === 'engine');
