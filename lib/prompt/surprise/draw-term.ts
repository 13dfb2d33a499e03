import { phrasesOf } from '../edit.ts';
import type { FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { beingOf } from '../vocabulary/being.ts';
import { goTogether } from '../vocabulary/conflicts.ts';
import { keyOf } from '../vocabulary/key-of.ts';
import { placedTerms } from '../vocabulary/placed.ts';
import type { Term } from '../vocabulary/term.ts';
import { TERMS } from '../vocabulary/terms/index.ts';
import type { Random } from './random.ts';

/** Above 1, so that what is asked for more often is drawn more often. */
const COMMON = 1.4;

/** So often another is drawn in place of one that will not do. */
const TRIES = 12;

/**
 * Draws a term for a field that goes together with all that the prompt has, and that will do; null if none is found.
 */
export function drawTerm(
  field: FieldKey,
  prompt: Prompt,
  random: Random,
  willDo: (text: string) => boolean,
): string | null {
  const there = [...placedTerms(prompt).map(({ term }) => term), ...subjectOf(prompt)];
  const chosen = new Set(phrasesOf(prompt, field).map(({ text }) => keyOf(text)));
  const fitting = TERMS[field].filter(
    (term) => !chosen.has(keyOf(term.text)) && there.every((other) => goTogether(term, other)),
  );
  for (let tries = 0; tries < TRIES; tries += 1) {
    const term = fitting[Math.floor(random() ** COMMON * fitting.length)];
    if (!term) return null;
    if (willDo(term.text)) return term.text;
  }
  return null;
}

/** What the subject asks of the other fields. One that no word tells of is a thing: most of what has no name here is. */
function subjectOf({ subject: { text } }: Prompt): Term[] {
  if (text.trim() === '') return [];
  const being = beingOf(text);
  return [{ text, being: being.length > 0 ? being : 'thing' }];
}
