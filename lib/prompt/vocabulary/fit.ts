import { FIELDS, type FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { beingOf } from './being.ts';
import { goTogether } from './conflicts.ts';
import { keyOf } from './key-of.ts';
import { type Masks, masksOf, share } from './masks.ts';
import { placedTerms } from './placed.ts';
import type { Term } from './term.ts';

/** How a term goes with what is there: badly, no matter, or well because it is of the same craft or about such a subject. */
export type Fit = -1 | 0 | 1;

const ONE_ONLY = new Set(FIELDS.filter(({ holds }) => holds !== 'many').map(({ key }) => key));

/**
 * Gives a function that tells how a term for a field goes with the rest of a prompt. What it would take the place of
 * does not count: the other text of a field that holds one, and `typed`, which is part of the prompt at every keystroke.
 */
export function fitter(prompt: Prompt, field: FieldKey, typed = ''): (term: Term) => Fit {
  if (field === 'exclude') return () => 0;
  const wanted = keyOf(typed);
  const others: Term[] = placedTerms(prompt)
    .filter((placed) =>
      placed.field !== field
        ? true
        : !ONE_ONLY.has(field) && (wanted === '' || keyOf(placed.text) !== wanted),
    )
    .map(({ term }) => term);
  const being = beingOf(prompt.subject.text);
  if (being.length > 0) others.push({ text: prompt.subject.text, being });
  return (term) => {
    if (others.some((other) => !goTogether(term, other))) return -1;
    const mine = masksOf(term);
    return others.some((other) => alike(mine, masksOf(other))) ? 1 : 0;
  };
}

const alike = (a: Masks, b: Masks) => share(a, b, 'craft') || share(a, b, 'being');
