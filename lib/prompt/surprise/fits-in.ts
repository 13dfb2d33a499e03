import type { FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { beingOf } from '../vocabulary/being.ts';
import { goTogether } from '../vocabulary/conflicts.ts';
import { termOf } from '../vocabulary/lookup.ts';
import { placedTerms } from '../vocabulary/placed.ts';
import type { Term } from '../vocabulary/term.ts';
import type { Scene } from './scenes/scene.ts';
import { asTerm } from './scenes-for.ts';

/**
 * Gives a function that tells whether a word for a field goes together with all that a prompt says, and with the scene
 * it is drawn from.
 */
export function fitsIn(prompt: Prompt, field: FieldKey, scene: Scene): (text: string) => boolean {
  const others: Term[] = [...placedTerms(prompt).map(({ term }) => term), asTerm(scene)];
  const being = scene.being ? [] : beingOf(prompt.subject.text);
  if (being.length > 0) others.push({ text: '', being });
  return (text) => {
    const term = termOf(text, field);
    // What is no term was written for its scene.
    return term?.field !== field || others.every((other) => goTogether(term, other));
  };
}
