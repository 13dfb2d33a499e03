import { phrasesOf, setPhrases, setText } from '../edit.ts';
import { FIELDS, type FieldInfo, type ManyField } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { any } from '../targets/any.ts';
import type { Target } from '../targets/target.ts';
import { keyOf } from '../vocabulary/key-of.ts';
import type { Term } from '../vocabulary/term.ts';
import { drawTerm } from './draw-term.ts';
import { nothingMoreToSay } from './nothing-more-to-say.ts';
import { createRandom, type Random } from './random.ts';
import { changedFields, type Draw, type DrawOptions, isBlank } from './surprise.ts';

export interface VaryOptions extends DrawOptions {
  /** How many fields change at most. */
  count?: number;
}

/** Looks are varied more often than what the picture tells of. */
const LOOKS: ReadonlySet<string> = new Set(['style', 'colorTone', 'lighting', 'mood', 'framing']);

/**
 * Puts another term in the place of one, in one field or more that say something: never in the subject, in what is
 * left out, or in a locked field. The new term goes together with the rest, and keeps the weight of the former.
 */
export function vary(
  prompt: Prompt,
  { seed, locked = new Set(), target = any, count = 1 }: VaryOptions,
): Draw {
  const order = FIELDS.filter(
    ({ key }) => key !== 'subject' && key !== 'exclude' && !locked.has(key) && !isBlank(prompt, key),
  )
    .map((field) => ({
      field,
      at: createRandom(seed, `vary ${field.key}`)() / (LOOKS.has(field.key) ? 3 : 1),
    }))
    .sort((a, b) => a.at - b.at);
  let varied = prompt;
  let left = count;
  for (const { field } of order) {
    if (left <= 0) break;
    const next = varyField(varied, field, target, createRandom(seed, field.key));
    if (next) {
      varied = next;
      left -= 1;
    }
  }
  return { prompt: varied, fields: changedFields(prompt, varied) };
}

/** The prompt with another term in one place of the field, or null if no other fits. */
function varyField(prompt: Prompt, { key, holds }: FieldInfo, target: Target, random: Random): Prompt | null {
  const phrases = phrasesOf(prompt, key);
  const at = Math.floor(random() * phrases.length);
  const former = phrases[at];
  if (!former) return null;
  // Without the former one, which must not have a say in what comes in its place.
  const rest = phrases.filter((_, index) => index !== at);
  const without = { ...prompt, [key]: holds === 'many' ? rest : undefined } as Prompt;
  const fine = nothingMoreToSay(prompt, target);
  const weight = former.weight === undefined ? {} : { weight: former.weight };
  const withTerm = ({ text }: Term) =>
    holds === 'many'
      ? setPhrases(prompt, key as ManyField, phrases.with(at, { text, ...weight }))
      : setText(prompt, key as Parameters<typeof setText>[1], text);
  const term = drawTerm(key, without, random, (term) => {
    return keyOf(term.text) !== keyOf(former.text) && fine(withTerm(term));
  });
  return term && withTerm(term);
}
